package org.crosscheck.reporting.csv;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.crosscheck.reporting.table.Value;
import org.crosscheck.reporting.view.VisibleText;

/** A value as a field of a CSV file, before quoting. */
final class CsvText {
  /** What a spreadsheet takes for the beginning of a formula, in both widths. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private CsvText() {}

  /** Numbers in plain digits, days as ISO 8601, text made harmless. */
  static String of(Value value) {
    if (value instanceof Value.Linked linked) {
      return of(linked.shown());
    }
    if (value instanceof Value.Words words) {
      return of(words.text());
    }
    if (value instanceof Value.Marked marked) {
      return of(marked.passage().text());
    }
    if (value instanceof Value.Code code) {
      return of(code.text());
    }
    if (value instanceof Value.Figure figure) {
      return figure.number().stripTrailingZeros().toPlainString();
    }
    if (value instanceof Value.Count count) {
      return Integer.toString(count.number());
    }
    return value instanceof Value.Moment moment ? iso(moment.moment()) : "";
  }

  /** Text that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
  static String of(String text) {
    String shown = VisibleText.lines(text);
    return !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
