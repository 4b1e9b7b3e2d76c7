package org.crosscheck.extraction.quantity.unit;

import java.math.BigDecimal;
import java.util.Objects;
import org.crosscheck.model.value.Unit;

/**
 * A unit's words beside a number.
 *
 * @param from index of their first lexeme
 * @param to index after their last lexeme
 * @param unit what they name
 * @param factor a scale that the words carry: a million for "MEUR" and "USD million", else 1
 */
public record UnitMatch(int from, int to, Unit unit, BigDecimal factor) {
  public UnitMatch {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(factor, "factor");
  }

  static UnitMatch of(int from, int to, Unit unit) {
    return new UnitMatch(from, to, unit, BigDecimal.ONE);
  }
}
