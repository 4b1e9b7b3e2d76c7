package org.crosscheck.reporting.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.table.Shade;
import org.crosscheck.reporting.table.SummaryTables;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.table.Value;

/** The two charts of the summary, side by side above the tables that they are drawn from. */
final class SummaryCharts {
  /** What title, axis and legend take, in rows. */
  private static final int AROUND_THE_BARS = 8;

  private static final int FEWEST_ROWS = 14;

  private SummaryCharts() {}

  /** How many empty rows the charts stand over. */
  static int rows(SummaryTables summary) {
    return Math.max(FEWEST_ROWS, summary.kinds().rows().size() * 5 / 4 + AROUND_THE_BARS);
  }

  /**
   * Draws them from tables that are written.
   *
   * @param top the first row that they stand over
   * @param lanes the header row of the table of lanes
   * @param kinds the header row of the table of kinds
   */
  static void draw(XSSFSheet sheet, SummaryTables summary, int top, int lanes, int kinds) {
    Table<Lane> byLane = summary.lanes();
    BarChart severities =
        new BarChart(
            sheet,
            "Findings by lane and severity",
            byLane.rows().stream().map(Labels::words).toList(),
            lanes);
    int column = 0;
    for (Severity severity : Severity.values()) {
      column++;
      severities.series(
          byLane.columns().get(column).header(),
          Shade.of(severity),
          column,
          counts(byLane, column));
    }
    int bottom = top + rows(summary);
    severities.draw(new CellRangeAddress(top, bottom, 0, 3), inWords(byLane));
    Table<DiscrepancyKind> byKind = summary.kinds();
    if (byKind.rows().isEmpty()) {
      return;
    }
    BarChart lanesOfKinds =
        new BarChart(
            sheet,
            "Findings by kind and lane",
            byKind.rows().stream().map(Labels::words).toList(),
            kinds);
    column = 0;
    for (Lane lane : Lane.values()) {
      column++;
      lanesOfKinds.series(
          byKind.columns().get(column).header(), Shade.of(lane), column, counts(byKind, column));
    }
    lanesOfKinds.draw(new CellRangeAddress(top, bottom, 4, 6), inWords(byKind));
  }

  private static <T> List<Integer> counts(Table<T> table, int column) {
    return table.rows().stream().map(row -> count(table, row, column)).toList();
  }

  private static <T> int count(Table<T> table, T row, int column) {
    return ((Value.Count) table.columns().get(column).value().apply(row)).number();
  }

  /** The numbers as a sentence, for those who cannot see the chart. */
  private static <T extends Enum<T>> String inWords(Table<T> table) {
    return table.rows().stream()
        .map(row -> Labels.words(row) + ": " + inWords(table, row))
        .collect(Collectors.joining("; "));
  }

  private static <T> String inWords(Table<T> table, T row) {
    String counts =
        IntStream.range(1, table.columns().size())
            .filter(column -> !table.columns().get(column).header().startsWith("All"))
            .filter(column -> count(table, row, column) > 0)
            .mapToObj(
                column ->
                    count(table, row, column)
                        + " "
                        + table.columns().get(column).header().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "none" : counts;
  }
}
