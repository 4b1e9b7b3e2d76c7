package org.crosscheck.reporting.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.SampleReport;

/** The sample's workbook in the hands of a reviewer. */
final class ReviewedWorkbook {
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;

  private ReviewedWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.getSheet("Discrepancies");
  }

  static ReviewedWorkbook ofSample() throws IOException {
    return new ReviewedWorkbook(Workbooks.read(Workbooks.write(SampleReport.create())));
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Writes into the cell below {@code header} of a finding's row. */
  ReviewedWorkbook write(String id, String header, String text) {
    row(id).getCell(column(header), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    return this;
  }

  XSSFRow row(String id) {
    for (Row row : sheet) {
      Cell cell = row.getCell(column("Id"));
      if (cell != null && cell.getStringCellValue().equals(id)) {
        return (XSSFRow) row;
      }
    }
    throw new AssertionError("no row of " + id);
  }

  int column(String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + header);
  }

  /** All texts and formats go by: the rows below the header in the opposite order. */
  ReviewedWorkbook turnOver() {
    List<List<String>> rows = new ArrayList<>();
    int columns = sheet.getRow(0).getLastCellNum();
    for (int i = sheet.getLastRowNum(); i > 0; i--) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        texts.add(sheet.getRow(i).getCell(column) + "");
      }
      rows.add(texts);
    }
    for (int i = 1; i <= rows.size(); i++) {
      for (int column = 0; column < columns; column++) {
        String text = rows.get(i - 1).get(column);
        sheet.getRow(i).createCell(column).setCellValue(text);
      }
    }
    return this;
  }

  /** Swaps two columns, headers and all. */
  ReviewedWorkbook swap(String one, String other) {
    int a = column(one);
    int b = column(other);
    for (Row row : sheet) {
      String left = row.getCell(a) + "";
      row.createCell(a).setCellValue(row.getCell(b) + "");
      row.createCell(b).setCellValue(left);
    }
    return this;
  }

  Path saved(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
    return file;
  }
}
