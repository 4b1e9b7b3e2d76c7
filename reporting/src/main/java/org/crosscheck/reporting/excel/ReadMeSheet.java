package org.crosscheck.reporting.excel;

import org.apache.poi.ss.usermodel.Row;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.table.ReadMe;
import org.crosscheck.reporting.table.Value;

/** What the workbook is and how to read it: a word in the first column, a sentence beside it. */
final class ReadMeSheet {
  static final String NAME = "Read me";

  private ReadMeSheet() {}

  static void write(OpenSheet sheet, ConsistencyReport report, AuditTrail trail) {
    Page.onScreen(sheet.parts(), ReadMe.WIDTHS);
    Page.print(sheet.parts(), Page.NORMAL);
    int next = 0;
    for (ReadMe.Line line : ReadMe.lines(report, trail)) {
      Row row = sheet.row(next++);
      sheet.write(row, 0, Value.of(line.term(), line.shade()));
      if (line.text().isEmpty()) {
        row.setHeightInPoints(Page.HEADING_POINTS);
      } else {
        Value text = Value.of(line.text());
        sheet.write(row, 1, text);
        RowHeight height = new RowHeight();
        height.add(text, ReadMe.WIDTHS.get(1));
        height.applyTo(row);
      }
    }
  }
}
