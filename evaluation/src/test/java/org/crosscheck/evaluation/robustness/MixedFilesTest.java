package org.crosscheck.evaluation.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.ingestion.Ingestion;
import org.crosscheck.ingestion.IngestionResult;
import org.crosscheck.ingestion.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small sister of the run in docs/robustness.md: every format and every way to be broken. */
class MixedFilesTest {
  private static final int ALL_KINDS = 400;

  @TempDir private Path folder;

  @Test
  void everyGoodFileIsReadAndEveryBrokenOneNamed() throws IOException {
    Path files = folder.resolve("files");
    MixedFiles.make(files, ALL_KINDS);

    IngestionResult result = new Ingestion().read(List.of(files), Optional.empty());

    Path report = folder.resolve("report.json");
    Files.writeString(
        report,
        result.articles().stream()
            .map(it -> "{\"path\":\"" + it.path() + "\"}")
            .collect(Collectors.joining(",", "{\"articles\":[", "]}")));
    Path problems = folder.resolve("problems.txt");
    Files.write(
        problems,
        result.problems().stream()
            .filter(it -> it.severity() == Problem.Severity.SKIPPED)
            .map(Problem::line)
            .toList());
    RunCheck check = RunCheck.of(files, report, problems);
    assertThat(check.misses()).isEmpty();
    assertThat(check.rows()).hasSize(MadeFile.values().length + BrokenFile.values().length);
  }

  @Test
  void theSameCountGivesTheSameBytes() throws IOException {
    MixedFiles.make(folder.resolve("a"), 60);
    MixedFiles.make(folder.resolve("b"), 60);

    try (var files = Files.walk(folder.resolve("a"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path twin = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
        assertThat(twin).hasSameBinaryContentAs(file);
      }
    }
  }
}
