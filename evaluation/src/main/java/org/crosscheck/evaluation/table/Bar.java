package org.crosscheck.evaluation.table;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import java.util.Locale;
import java.util.Optional;

/**
 * What a figure is held against.
 *
 * @param limit what it should reach; absent for a figure that is only reported
 * @param atMost true where less is better, as with false alarms
 * @param peers who else was measured and what they reached
 */
record Bar(String set, String measure, Optional<Double> limit, boolean atMost, String peers) {
  Bar {
    visible(set, "set");
    visible(measure, "measure");
    that(limit.isPresent() || !atMost, "a bar without a limit has no direction", measure);
  }

  /**
   * Reads one row: set, measure, bar ({@code ≥ 84}, {@code ≤ 3} or {@code –}), peers, source.
   *
   * @throws IllegalArgumentException when the row has another shape
   */
  static Bar parse(String row) {
    String[] cells = row.split("\t", -1);
    that(cells.length == 5, "a bar's row must have five columns", row);
    String bar = cells[2].strip();
    that(bar.matches("–|[≥≤] \\d+(?:\\.\\d+)?"), "a bar must read \"≥ 84\", \"≤ 3\" or \"–\"", row);
    Optional<Double> limit =
        bar.equals("–") ? Optional.empty() : Optional.of(Double.valueOf(bar.substring(2)));
    return new Bar(cells[0], cells[1], limit, bar.startsWith("≤"), cells[3]);
  }

  /** The bar as printed, and how far the figure is from it where it is not reached. */
  String against(double value) {
    if (limit.isEmpty()) {
      return "";
    }
    double missing = atMost ? value - limit.get() : limit.get() - value;
    String shown = (atMost ? "≤ " : "≥ ") + plain(limit.get());
    return missing <= 0 ? shown : shown + String.format(Locale.ROOT, " (%.2f off)", missing);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
