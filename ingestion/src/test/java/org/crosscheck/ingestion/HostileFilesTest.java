package org.crosscheck.ingestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that were made to do harm. Each costs one clear line; the good file beside it is read, and
 * nothing of what the bad one points to.
 */
class HostileFilesTest {
  private static final String SECRET = "the words of a secret file";
  private static final int MB = 1 << 20;

  @TempDir private Path folder;
  private Path secret;

  @BeforeEach
  void aGoodFileAndASecret() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/good.txt"), "Published: 2025-01-01\n\nThe dam holds.");
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
  }

  private IngestionResult read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve("in").resolve(name), bytes);
    return new Ingestion().read(List.of(folder.resolve("in")), Optional.empty());
  }

  private void isSkippedInOneLine(String name, byte[] bytes, String found) throws IOException {
    IngestionResult result = read(name, bytes);

    assertThat(result.articles()).extracting(Article::id).containsExactly("good.txt");
    assertThat(result.problems())
        .as(name)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.severity()).isEqualTo(Problem.Severity.SKIPPED);
              assertThat(it.line()).contains(name).contains(found).doesNotContain(SECRET);
            });
  }

  @Test
  void anExternalEntityIsNeverFetched() throws IOException {
    String declared = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    isSkippedInOneLine(
        "xxe.rss",
        (declared + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>")
            .getBytes(UTF_8),
        "it declares a document type");
  }

  @Test
  void neitherInOfficeDocuments() throws IOException {
    String declared =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    IngestionResult odt =
        read(
            "xxe.odt",
            zip(
                "content.xml",
                (declared
                        + "<office:document-content><office:body><office:text><text:p>It holds"
                        + " &x;.</text:p></office:text></office:body></office:document-content>")
                    .getBytes(UTF_8)));
    assertThat(odt.articles()).noneMatch(it -> it.text().contains(SECRET));
    Files.delete(folder.resolve("in/xxe.odt"));

    isSkippedInOneLine(
        "xxe.docx",
        zip("[Content_Types].xml", (declared + "<Types>&x;</Types>").getBytes(UTF_8)),
        "it is not a Word document");
  }

  @Test
  void entitiesThatMultiplyAreNotResolved() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      laughs.append("\">");
    }
    String feed = laughs + "]><rss version=\"2.0\"><channel><title>&l11;</title></channel></rss>";
    isSkippedInOneLine("laughs.xml", feed.getBytes(UTF_8), "it declares a document type");
  }

  @Test
  void aZipBombCostsItsEntryAndTheOthersAreRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[MB];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.putNextEntry(new ZipEntry("fine.txt"));
      zip.write("Published: 2025-01-01\n\nIt holds still.".getBytes(UTF_8));
    }

    IngestionResult result = read("bomb.zip", out.toByteArray());

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("bomb.zip/fine.txt", "good.txt");
    assertThat(result.problems())
        .singleElement()
        .matches(it -> it.file().endsWith("bomb.zip/bomb.txt"));
  }

  @Test
  void anOfficeDocumentThatIsABombIsRefused() throws IOException {
    isSkippedInOneLine("bomb.docx", zip("word/document.xml", new byte[200 * MB]), "bomb.docx");
    Files.delete(folder.resolve("in/bomb.docx"));
    isSkippedInOneLine(
        "bomb.odt", zip("content.xml", new byte[200 * MB]), "far more than its size");
  }

  @Test
  void anEntryThatPointsOutOfItsArchiveIsNamedAndWritesNothing() throws IOException {
    isSkippedInOneLine(
        "slip.zip", zip("../../evil.txt", "It slips.".getBytes(UTF_8)), "points outside");
    assertThat(folder.resolve("../evil.txt").normalize()).doesNotExist();
    assertThat(folder.resolve("evil.txt")).doesNotExist();
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() throws IOException {
    IngestionResult result =
        read("nest.zip", zip("inner.zip", zip("a.txt", "It holds.".getBytes(UTF_8))));

    assertThat(result.articles()).extracting(Article::id).containsExactly("good.txt");
    assertThat(result.problems()).singleElement().matches(it -> it.found().contains(".zip"));
  }

  @Test
  void aPdfWhosePagesLeadInACircleEnds() throws IOException {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n"
            + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
    isSkippedInOneLine("loop.pdf", pdf.getBytes(ISO_8859_1), "loop.pdf");
  }

  @Test
  void aPdfThatUnpacksToTheWholeMemoryIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] spaces = " ".repeat(MB).getBytes(ISO_8859_1);
      for (int i = 0; i < 400; i++) {
        deflater.write(spaces);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(ISO_8859_1));
    pdf.write(packed.toByteArray());
    pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n".getBytes(ISO_8859_1));
    isSkippedInOneLine("bomb.pdf", pdf.toByteArray(), "bomb.pdf");
  }

  static Stream<Arguments> nestings() {
    int deep = 100_000;
    return Stream.of(
        Arguments.of("deep.html", "<div>".repeat(deep)),
        Arguments.of("deep.rtf", "{\\rtf1 " + "{".repeat(deep)),
        Arguments.of("deep.jsonl", "{\"text\":" + "[".repeat(deep)),
        Arguments.of("deep.rss", "<rss><channel>" + "<a>".repeat(deep)),
        Arguments.of(
            "deep.eml", "From: a\n" + "Content-Type: message/rfc822\n\n".repeat(deep / 10)));
  }

  @ParameterizedTest
  @MethodSource("nestings")
  void deepNestingEndsInOneLine(String name, String content) throws IOException {
    isSkippedInOneLine(name, content.getBytes(UTF_8), name);
  }

  static Stream<Arguments> longLines() {
    String line = "It holds 12 men. ".repeat(10 * MB / 17);
    return Stream.of(
        Arguments.of("long.txt", line),
        Arguments.of("long.html", "<p>" + line),
        Arguments.of("long.jsonl", "{\"text\":\"" + line + "\"}"),
        Arguments.of("long.csv", "text\n" + line),
        Arguments.of("long.rtf", "{\\rtf1 " + line + "}"),
        Arguments.of("long.eml", "From: a@b.example\nSubject: x\n\n" + line));
  }

  @ParameterizedTest
  @MethodSource("longLines")
  void tenMegabytesInOneLineAreNoArticle(String name, String content) throws IOException {
    isSkippedInOneLine(name, content.getBytes(UTF_8), name);
  }

  @Test
  void aPagesScriptsAndItsHiddenWordsAreNoText() throws IOException {
    String words = "The dam above Tarn holds for the time being, the engineers said. ".repeat(8);
    IngestionResult result =
        read(
            "page.html",
            ("<html><body><script>alert('run')</script><img src=x onerror=alert(2)>"
                    + "<article><p>"
                    + words
                    + "</p><p style='display: none'>unseen</p>"
                    + "<style>p{content:'styled'}</style></article></body></html>")
                .getBytes(UTF_8));

    String text = result.articles().get(1).text();
    assertThat(text).contains("above Tarn").doesNotContain("alert", "unseen", "styled");
  }

  @Test
  void aLineForTheUserCannotSteerTheTerminal() throws IOException {
    IngestionResult result = read("a\u001b[31m\u202eb.html", new byte[0]);

    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).line()).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void nulsAndHalvesOfCharactersDoNotStopTheRun() throws IOException {
    IngestionResult result =
        read(
            "a.jsonl",
            ("{\"text\":\"It \\u0000holds \\ud800 12 men.\",\"outlet\":\"A\\u0000\\ud800\"}\n"
                    + "{\"text\":\"It leaks.\"}\n")
                .getBytes(UTF_8));

    assertThat(result.articles()).hasSize(3);
  }

  @Test
  void anEncodingThatIsWrongOrDoesNotExistIsToldByTheBytes() throws IOException {
    String page =
        "<html><head><meta charset='%s'></head><body><p>The café above Tarn is"
            + " open.</p></body></html>";
    IngestionResult result = read("a.html", page.formatted("no-such-set").getBytes(UTF_8));
    assertThat(result.articles().get(0).text()).contains("café");

    IngestionResult old = read("a.html", page.formatted("windows-1252").getBytes(ISO_8859_1));
    assertThat(old.articles().get(0).text()).contains("café");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
