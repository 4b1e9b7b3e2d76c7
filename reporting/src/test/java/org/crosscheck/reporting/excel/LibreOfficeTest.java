package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.audit.PastFinding;
import org.crosscheck.reporting.audit.Remarks;
import org.crosscheck.reporting.audit.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook, saves it, and every remark is still there. */
class LibreOfficeTest {
  private static final int PATIENCE_MINUTES = 5;

  @TempDir Path folder;

  @Test
  void aReviewSurvivesLibreOffice() throws IOException, InterruptedException {
    assumeTrue(isThere(), "LibreOffice (soffice) is not on the path: this check is left out");
    Path reviewed =
        ReviewedWorkbook.ofSample()
            .write("d-value-conflict", "Verdict", "real difference")
            .write("d-value-conflict", "Status", "closed")
            .write("d-value-conflict", "Reviewer", "Ada O’Neill")
            .write("d-value-conflict", "Note", "=2+2 is what they wrote\nsecond line 🏔")
            .saved(folder.resolve("reviewed.xlsx"));
    Path again = savedAgain(reviewed);
    Review review = ReviewReader.read(again);
    assertThat(review.problems()).isEmpty();
    assertThat(review).isEqualTo(ReviewReader.read(reviewed));
    assertThat(review.findings().stream().map(PastFinding::remarks))
        .contains(
            new Remarks(
                "real difference",
                "closed",
                "Ada O’Neill",
                "=2+2 is what they wrote\nsecond line 🏔"));
    try (XSSFWorkbook opened = Workbooks.read(Files.readAllBytes(again))) {
      assertThat(opened.getSheet("Summary").getDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(opened.getSheet("Discrepancies").getDataValidations()).hasSize(2);
    }
  }

  private static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
  }

  private Path savedAgain(Path file) throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("again"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assumeTrue(
        process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES),
        "LibreOffice did not answer in time: this check is left out");
    assertThat(process.exitValue()).isZero();
    return out.resolve(file.getFileName());
  }
}
