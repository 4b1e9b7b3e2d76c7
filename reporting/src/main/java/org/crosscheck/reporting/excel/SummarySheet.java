package org.crosscheck.reporting.excel;

import org.apache.poi.ss.usermodel.Row;
import org.crosscheck.reporting.table.Shade;
import org.crosscheck.reporting.table.SummaryTables;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.table.Value;

/** What to look at first, counts, and the charts of two of them. */
final class SummarySheet {
  static final String NAME = "Summary";

  private final OpenSheet sheet;
  private final TableWriter tables;
  private int next;

  private SummarySheet(OpenSheet sheet, TableWriter tables) {
    this.sheet = sheet;
    this.tables = tables;
  }

  static void write(
      OpenSheet sheet, TableWriter tables, SummaryTables summary, Presentation presentation) {
    Page.onScreen(sheet.parts(), SummaryTables.WIDTHS);
    Page.print(sheet.parts(), Page.NORMAL);
    SummarySheet written = new SummarySheet(sheet, tables);
    written.headed("Look at these first", summary.first());
    int charts = written.next;
    if (presentation == Presentation.FULL) {
      charts = written.room("At a glance", SummaryCharts.rows(summary));
    }
    int lanes = written.headed("Findings by lane and severity", summary.lanes());
    int kinds = written.headed("Findings by kind and lane", summary.kinds());
    written.headed("Findings by outlet and lane", summary.outlets());
    written.headed("Since the last review", summary.changes());
    if (presentation == Presentation.FULL) {
      SummaryCharts.draw(sheet.parts(), summary, charts, lanes, kinds);
    }
  }

  /** Returns the index of the first of {@code rows} that stay empty. */
  private int room(String heading, int rows) {
    heading(heading);
    int first = next;
    next += rows;
    return first;
  }

  private void heading(String heading) {
    Row row = sheet.row(next++);
    row.setHeightInPoints(Page.HEADING_POINTS);
    sheet.write(row, 0, Value.of(heading, Shade.HEADING));
  }

  /** Returns the index of the table's header row. */
  private int headed(String heading, Table<?> table) {
    heading(heading);
    int header = next;
    next = tables.write(sheet, header, table);
    return header;
  }
}
