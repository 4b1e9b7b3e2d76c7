package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.reporting.audit.PastFinding;
import org.crosscheck.reporting.audit.Review;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes as the workbook of an earlier review: what people wrote, or one line that says why not.
 * In the build it runs on its seeds alone; CONTRIBUTING.md says how to let it search for more.
 */
class ReviewFuzzTest {
  @TempDir static Path folder;

  @FuzzTest(maxDuration = "10m")
  void review(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("last.xlsx"), bytes);
    try {
      Review review = ReviewReader.read(file);
      assertThat(review.problems()).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
      assertThat(review.findings()).extracting(PastFinding::id).doesNotHaveDuplicates();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("last.xlsx");
      assertThat(e.getMessage()).doesNotContain("\n");
    }
    assertThat(file).hasBinaryContent(bytes);
  }
}
