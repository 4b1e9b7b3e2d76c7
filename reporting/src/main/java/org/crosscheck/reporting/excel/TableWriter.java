package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.crosscheck.reporting.table.Column;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.table.Value;

/** Writes a table's header and rows, and makes an Excel table of them. */
final class TableWriter {
  /** What the filter's button takes of a header's width, in characters. */
  private static final int FILTER_BUTTON = 1;

  private final Presentation presentation;
  private final int lastRow;

  /** A writer into sheets as long as Excel's. */
  TableWriter(Presentation presentation) {
    this(presentation, SpreadsheetVersion.EXCEL2007.getLastRowIndex());
  }

  /**
   * A writer into shorter sheets.
   *
   * @param lastRow the index of the last row that a sheet has
   */
  TableWriter(Presentation presentation, int lastRow) {
    this.presentation = presentation;
    this.lastRow = lastRow;
  }

  /**
   * Writes {@code table} with its header in row {@code top}.
   *
   * @return the index of the row below the table
   */
  <T> int write(OpenSheet sheet, int top, Table<T> table) {
    return write(sheet, top, table, Filter.none());
  }

  /** As {@link #write(OpenSheet, int, Table)}; what {@code filter} does not show is hidden. */
  <T> int write(OpenSheet sheet, int top, Table<T> table, Filter<T> filter) {
    ImmutableList<String> headers = table.headers();
    Row header = sheet.row(top);
    RowHeight height = new RowHeight();
    for (int i = 0; i < headers.size(); i++) {
      Value name = Value.of(headers.get(i), table.columns().get(i).headerShade());
      sheet.write(header, i, name);
      height.add(name, table.columns().get(i).width() - FILTER_BUTTON);
    }
    height.applyTo(header);
    int next = rows(sheet, top + 1, table, filter);
    ExcelTable made =
        ExcelTable.create(sheet.parts(), table.name(), top, next - 1, headers, presentation);
    if (presentation == Presentation.FULL && !filter.words().isEmpty()) {
      made.filter(filter.column(), filter.words());
    }
    return next;
  }

  private <T> int rows(OpenSheet sheet, int top, Table<T> table, Filter<T> filter) {
    if (table.rows().isEmpty()) {
      sheet.write(sheet.row(top), 0, Value.of(table.whenEmpty()));
      return top + 1;
    }
    int next = top;
    for (T item : table.rows()) {
      Row row = sheet.row(next++);
      if (next > lastRow && table.rows().size() > next - top) {
        int left = table.rows().size() - (next - top) + 1;
        sheet.write(row, 0, Value.of("… and " + left + " more, which a sheet cannot hold"));
        break;
      }
      row(sheet, row, table, item);
      if (presentation == Presentation.FULL && !filter.shown().test(item)) {
        row.setZeroHeight(true);
      }
    }
    return next;
  }

  private static <T> void row(OpenSheet sheet, Row row, Table<T> table, T item) {
    RowHeight height = new RowHeight();
    for (int i = 0; i < table.columns().size(); i++) {
      Column<T> column = table.columns().get(i);
      Value value = column.value().apply(item);
      sheet.write(row, i, value);
      height.add(value, column.width());
    }
    height.applyTo(row);
  }
}
