package org.crosscheck.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole files of a kind that holds articles, without one: none goes by in silence. */
class EmptyListsTest {
  private static final String NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\ngone";

  @TempDir private Path folder;

  static Stream<Arguments> lists() throws IOException {
    return Stream.of(
        Arguments.of("header.csv", "id,outlet,text\n".getBytes(UTF_8)),
        Arguments.of(
            "channel.rss",
            "<rss version=\"2.0\"><channel><title>The Tarn Post</title></channel></rss>"
                .getBytes(UTF_8)),
        Arguments.of("folder.zip", zipOfAFolder()),
        Arguments.of(
            "gone.warc",
            String.join(
                    "\r\n",
                    "WARC/1.0",
                    "WARC-Type: response",
                    "WARC-Record-ID: <urn:uuid:7b1f1c2e-0d55-4d1b-9f43-2a6f6c0a9e10>",
                    "WARC-Date: 2025-02-20T10:00:00Z",
                    "WARC-Target-URI: https://tarn.example/gone",
                    "Content-Type: application/http; msgtype=response",
                    "Content-Length: " + NOT_FOUND.length(),
                    "",
                    NOT_FOUND,
                    "",
                    "")
                .getBytes(UTF_8)));
  }

  private static byte[] zipOfAFolder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("articles/"));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListWithoutAnArticleIsNamed(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);

    IngestionResult result = new Ingestion().read(List.of(file), Optional.empty());

    assertThat(result.articles()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.line()).contains(name).contains("it holds no article"));
  }
}
