package org.crosscheck.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;

/** Writes workbooks and finds cells in them by header. */
final class Workbooks {
  private Workbooks() {}

  static byte[] write(ConsistencyReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelReportWriter().write(report, out);
    return out.toByteArray();
  }

  static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** The cell below {@code header} in {@code row}; the header stands in row 0. */
  static XSSFCell cell(XSSFWorkbook workbook, String sheet, String header, int row) {
    XSSFSheet found = workbook.getSheet(sheet);
    for (Cell cell : found.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return found
            .getRow(row)
            .getCell(cell.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + header + " in " + sheet);
  }

  /** The texts below {@code header}. */
  static List<String> column(XSSFWorkbook workbook, String sheet, String header) {
    List<String> texts = new ArrayList<>();
    for (int row = 1; row <= workbook.getSheet(sheet).getLastRowNum(); row++) {
      texts.add(cell(workbook, sheet, header, row).getStringCellValue());
    }
    return texts;
  }
}
