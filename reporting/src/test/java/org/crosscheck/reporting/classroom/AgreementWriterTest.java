package org.crosscheck.reporting.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;

class AgreementWriterTest {

  @Test
  void worksOutCohensKappa() throws IOException {
    // Both agree on 3 of 5; by chance they would on (3·2 + 1·2) of 25.
    CellValue kappa =
        kappa(
            List.of("conflict", "conflict", "conflict", "nuance", "noise"),
            List.of("conflict", "conflict", "nuance", "nuance", "not comparable"));
    assertThat(kappa.getNumberValue()).isCloseTo((0.6 - 0.32) / (1 - 0.32), within(1e-9));
  }

  @Test
  void anItemThatOneHasNotSortedCountsForNeither() throws IOException {
    CellValue kappa = kappa(List.of("conflict", "nuance", "noise"), List.of("conflict", "nuance"));
    assertThat(kappa.getNumberValue()).isCloseTo(1, within(1e-9));
  }

  @Test
  void anEmptySheetHasNoFigureAndNoError() throws IOException {
    assertThat(kappa(List.of(), List.of()).getStringValue()).isEmpty();
  }

  @Test
  void twoWhoUseOneLaneOnlyGetNoFigure() throws IOException {
    assertThat(kappa(List.of("noise", "noise"), List.of("noise", "noise")).getStringValue())
        .startsWith("not defined");
  }

  private static CellValue kappa(List<String> first, List<String> second) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AgreementWriter().write(SampleReport.create(), out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      code(workbook.getSheet("Coding"), AgreementWriter.FIRST_CODER, first);
      code(workbook.getSheet("Coding"), AgreementWriter.FIRST_CODER + 1, second);
      for (Row row : workbook.getSheet("Agreement")) {
        Cell label = row.getCell(0);
        if (label != null && label.getStringCellValue().equals("Cohen's kappa")) {
          return workbook.getCreationHelper().createFormulaEvaluator().evaluate(row.getCell(1));
        }
      }
      throw new AssertionError("the sheet has no row for kappa");
    }
  }

  private static void code(XSSFSheet sheet, int column, List<String> lanes) {
    for (int i = 0; i < lanes.size(); i++) {
      Row row = sheet.getRow(AgreementWriter.FIRST_ROW + i);
      row.createCell(column).setCellValue(lanes.get(i));
    }
  }
}
