package org.crosscheck.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.FixedZip;
import org.crosscheck.reporting.ReportWriter;

/**
 * Writes a report as an Excel workbook: Read me, Summary, Discrepancies, Matrix, Claims, Articles.
 * The same report gives the same bytes.
 */
public final class ExcelReportWriter implements ReportWriter {
  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new ReportWorkbook(workbook, report).fill();
      workbook.write(archive);
    }
    FixedZip.copy(new ByteArrayInputStream(archive.toByteArray()), out);
    out.flush();
  }
}
