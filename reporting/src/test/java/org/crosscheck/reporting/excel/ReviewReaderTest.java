package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.crosscheck.reporting.audit.PastFinding;
import org.crosscheck.reporting.audit.Remarks;
import org.crosscheck.reporting.audit.Review;
import org.crosscheck.reporting.audit.ReviewColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewReaderTest {
  private static final String CONFLICT = "d-value-conflict";
  private static final String DROPPED = "d-qualifier-dropped";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("reviewed.xlsx");
  }

  private static Remarks remarks(Review review, String id) {
    return review.findings().stream()
        .filter(past -> past.id().equals(id))
        .map(PastFinding::remarks)
        .findFirst()
        .orElseThrow();
  }

  private static ReviewedWorkbook reviewed() throws IOException {
    return ReviewedWorkbook.ofSample()
        .write(CONFLICT, "Verdict", "real difference")
        .write(CONFLICT, "Status", "asked the outlet")
        .write(CONFLICT, "Reviewer", "Ada O’Neill")
        .write(CONFLICT, "Note", "=the ministry says 14\n_x005F_x0041_ < & >")
        .write(DROPPED, "Note", "fine by me");
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    Review review = ReviewReader.read(reviewed().saved(file()));
    assertThat(review.problems()).isEmpty();
    assertThat(review.findings()).hasSize(10);
    assertThat(remarks(review, CONFLICT))
        .isEqualTo(
            new Remarks(
                "real difference",
                "asked the outlet",
                "Ada O’Neill",
                "=the ministry says 14\n_x0041_ < & >"));
    assertThat(review.findings().get(0).firstSeen()).hasToString("Optional[2026-03-05]");
    assertThat(review.findings().get(0).cell("Low A")).isEqualTo("20");
    assertThat(review.findings().get(0).cell(ReviewColumns.FINGERPRINT)).hasSize(8);
  }

  @Test
  void sortedRowsAndMovedColumnsAreNoMatter() throws IOException {
    Path saved = reviewed().turnOver().swap("Id", "Note").swap("Verdict", "Rule").saved(file());
    Review review = ReviewReader.read(saved);
    assertThat(review.problems()).isEmpty();
    assertThat(remarks(review, CONFLICT).verdict()).isEqualTo("real difference");
    assertThat(remarks(review, DROPPED).note()).isEqualTo("fine by me");
  }

  @Test
  void aRenamedSheetWithLinesAboveItsHeaderIsFound() throws IOException {
    ReviewedWorkbook workbook = reviewed();
    workbook.sheet().getWorkbook().setSheetName(2, "Monday");
    workbook.sheet().getTables().forEach(table -> workbook.sheet().removeTable(table));
    workbook.sheet().shiftRows(0, workbook.sheet().getLastRowNum(), 3);
    workbook.sheet().createRow(0).createCell(0).setCellValue("checked by the night desk");
    Review review = ReviewReader.read(workbook.saved(file()));
    assertThat(remarks(review, CONFLICT).reviewer()).isEqualTo("Ada O’Neill");
  }

  @Test
  void rowsThatWereDeletedOrEmptiedAreNotMissed() throws IOException {
    ReviewedWorkbook workbook = reviewed();
    workbook.sheet().removeRow(workbook.row("d-superseded"));
    Review review = ReviewReader.read(workbook.saved(file()));
    assertThat(review.problems()).isEmpty();
    assertThat(review.findings()).hasSize(9);
  }

  @Test
  void rowsThatCannotBeReadAreNamedOneByOne() throws IOException {
    ReviewedWorkbook workbook = reviewed();
    workbook.write(DROPPED, "Id", "");
    workbook.write("d-superseded", "Note", "see above").write("d-superseded", "Id", "see row 2");
    workbook.write("d-name-variant", "Note", "mine").write("d-name-variant", "Id", CONFLICT);
    workbook
        .row("d-bound-differs")
        .getCell(workbook.column("Status"), MissingCellPolicy.CREATE_NULL_AS_BLANK)
        .setCellErrorValue(FormulaError.REF);
    Review review = ReviewReader.read(workbook.saved(file()));
    assertThat(review.problems())
        .containsExactlyInAnyOrder(
            "row 5: there is no Id, so note “fine by me” belongs to no finding; copy the Id back"
                + " and run again",
            "row 7: “see row 2” is no Id, so note “see above” belongs to no finding; copy the Id"
                + " back and run again",
            "row 9: the Id d-value-conflict stands in row 2 with other remarks, note “mine” left"
                + " out",
            "row 4: the cell of Status holds an error (ERROR:#REF!), left out");
    assertThat(remarks(review, CONFLICT).verdict()).isEqualTo("real difference");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    ReviewedWorkbook workbook = reviewed();
    workbook.sheet().getRow(0).getCell(workbook.column("Reviewer")).setCellValue("Who");
    assertThat(ReviewReader.read(workbook.saved(file())).problems())
        .containsExactly("the column Reviewer is missing, so nothing of it is carried");
  }

  @Test
  void theOldFileIsLeftAlone() throws IOException {
    Path saved = reviewed().saved(file());
    byte[] before = Files.readAllBytes(saved);
    ReviewReader.read(saved);
    assertThat(Files.readAllBytes(saved)).isEqualTo(before);
  }

  @Test
  void whatIsNoWorkbookIsNamedWithAWayOut() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");
    assertThatThrownBy(() -> ReviewReader.read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.xlsx cannot be read as a workbook; give the .xlsx");
    assertThatThrownBy(() -> ReviewReader.read(folder.resolve("none.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aWorkbookOfSomebodyElseIsNamedWithAWayOut() throws IOException {
    ReviewedWorkbook workbook = reviewed();
    workbook.sheet().getRow(0).getCell(workbook.column("Id")).setCellValue("Number");
    assertThatThrownBy(() -> ReviewReader.read(workbook.saved(file())))
        .hasMessageContaining("has no sheet with the columns Id and Verdict");
  }
}
