package org.crosscheck.evaluation.scoring;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

/**
 * One measured number: a cell of the table.
 *
 * @param set the gold file, such as {@code dates/timebank}
 * @param measure what was counted, such as {@code value F1}
 * @param value in percent, unless the measure says otherwise
 * @param base how many gold items it stands on
 */
public record Figure(String set, String measure, double value, int base) {
  public Figure {
    visible(set, "set");
    visible(measure, "measure");
    that(base >= 0, "base must be >= 0", base);
    that(Double.isFinite(value), "value must be a number", value);
  }
}
