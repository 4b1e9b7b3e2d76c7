package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.reporting.view.VisibleText;

/**
 * What stands in one Excel table, before it is written.
 *
 * @param name the table's name in the workbook: letters and underscores
 * @param columns from left to right
 * @param rows what each row shows, in order
 * @param whenEmpty the words of the only row where there is nothing to show: a table needs one
 */
public record Table<T>(
    String name, ImmutableList<Column<T>> columns, ImmutableList<T> rows, String whenEmpty) {
  /** The longest name that Excel gives a column, with room for a number. */
  private static final int HEADER_LIMIT = 242;

  /** The headers in one line each, those that are alike told apart by a number. */
  public ImmutableList<String> headers() {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    for (Column<T> column : columns) {
      String wanted = VisibleText.shortened(VisibleText.line(column.header()), HEADER_LIMIT);
      String header = wanted;
      for (int n = 2; !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
        header = wanted + " (" + n + ")";
      }
      headers.add(header);
    }
    return headers.build();
  }
}
