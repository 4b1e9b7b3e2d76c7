package org.crosscheck.extraction.quantity.number;

import java.math.BigDecimal;

/**
 * A piece of a number that was read.
 *
 * @param to index after its last lexeme
 * @param value what it says
 * @param step the worth of its last significant digit
 * @param scale the scale word that it ends with, 1 where it has none
 */
record Part(int to, BigDecimal value, BigDecimal step, BigDecimal scale) {
  Part {
    value = plain(value);
  }

  /** Without zeros behind the point and without an exponent: 2400000000 for 2.4 billion. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Part of(int to, BigDecimal value) {
    return new Part(to, value, step(value), BigDecimal.ONE);
  }

  Part times(BigDecimal factor, int newTo) {
    return new Part(newTo, value.multiply(factor), step.multiply(factor), scale.multiply(factor));
  }

  /** 10,000 for 30,000, 1 for 31, 0.01 for 1.98 and for 1.50. */
  static BigDecimal step(BigDecimal value) {
    if (value.signum() == 0 || value.scale() > 0) {
      return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}
