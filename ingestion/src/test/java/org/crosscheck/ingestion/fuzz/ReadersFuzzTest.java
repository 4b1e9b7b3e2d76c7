package org.crosscheck.ingestion.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.IngestionResult;
import org.crosscheck.ingestion.problem.Problem;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes under any name: an article, or a line that says why not. In the build these run on
 * their seeds alone; CONTRIBUTING.md says how to let them search for more.
 */
class ReadersFuzzTest {
  @TempDir static Path folder;

  private final Ingestion ingestion = new Ingestion();

  private void read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    IngestionResult result = ingestion.read(List.of(file), Optional.empty());
    assertThat(result.articles().size() + result.problems().size()).isPositive();
    for (Problem problem : result.problems()) {
      assertThat(problem.line()).doesNotContain("\n").doesNotContain("\u001B");
    }
  }

  @FuzzTest(maxDuration = "10m")
  void text(byte[] bytes) throws IOException {
    read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] bytes) throws IOException {
    read("a.md", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) throws IOException {
    read("a.html", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) throws IOException {
    read("a.pdf", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void docx(byte[] bytes) throws IOException {
    read("a.docx", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void odt(byte[] bytes) throws IOException {
    read("a.odt", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void rtf(byte[] bytes) throws IOException {
    read("a.rtf", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void mail(byte[] bytes) throws IOException {
    read("a.eml", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void csv(byte[] bytes) throws IOException {
    read("a.csv", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void xlsx(byte[] bytes) throws IOException {
    read("a.xlsx", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void jsonLines(byte[] bytes) throws IOException {
    read("a.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void feed(byte[] bytes) throws IOException {
    read("a.rss", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void zip(byte[] bytes) throws IOException {
    read("a.zip", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void warc(byte[] bytes) throws IOException {
    read("a.warc", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void unknown(byte[] bytes) throws IOException {
    read("a", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void sources(byte[] bytes) throws IOException {
    Path article = folder.resolve("b.txt");
    if (!Files.exists(article)) {
      Files.writeString(article, "The dam above Tarn holds.");
    }
    Path list = Files.write(folder.resolve("sources.csv"), bytes);
    assertThat(ingestion.read(List.of(article), Optional.of(list)).articles()).hasSize(1);
  }
}
