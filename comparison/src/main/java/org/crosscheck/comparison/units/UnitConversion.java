package org.crosscheck.comparison.units;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscheck.model.value.Unit;

/** Knows how one unit is expressed in another. */
public interface UnitConversion {
  /**
   * How a value in {@code from} reads in {@code to}; empty where there is no fixed rate: another
   * dimension, another currency, a unit that is not known.
   */
  Optional<Conversion> between(Optional<Unit> from, Optional<Unit> to);

  /**
   * A fixed way from one unit to another.
   *
   * @param value converts a value
   * @param difference converts a distance between two values, which for temperatures is another
   *     thing
   */
  record Conversion(UnaryOperator<BigDecimal> value, UnaryOperator<BigDecimal> difference) {
    public static final Conversion NONE =
        new Conversion(UnaryOperator.identity(), UnaryOperator.identity());
  }
}
