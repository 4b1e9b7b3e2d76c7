package org.crosscheck.comparison.discrepancy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.comparison.units.UnitTable;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Two lengths of time in two units, of which the coarser may be the finer one rounded or counted by
 * the calendar: 14 weeks from February to May are four months to many. Within a quarter of the
 * coarser number, and within one of its unit, they are one.
 */
final class RoundedLengths {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private RoundedLengths() {}

  static boolean areOne(QuantityClaim a, QuantityClaim b) {
    if (a.amount().unit().equals(b.amount().unit())
        || isPrisonTerm(a)
        || a.amount().stated().isEmpty()
        || b.amount().stated().isEmpty()) {
      return false;
    }
    return isRounded(a, b) || isRounded(b, a);
  }

  /** A court means its years and months to the letter. */
  private static boolean isPrisonTerm(QuantityClaim claim) {
    return claim.measure().concept().equals("sentence");
  }

  private static boolean isRounded(QuantityClaim coarse, QuantityClaim fine) {
    BigDecimal rounded = printed(coarse);
    BigDecimal spread = rounded.multiply(QUARTER).min(BigDecimal.ONE);
    return rounded.compareTo(printed(fine)) < 0
        && UnitTable.instance()
            .between(fine.amount().unit(), coarse.amount().unit())
            .map(conversion -> conversion.value().apply(printed(fine)))
            .filter(
                other ->
                    other.subtract(rounded).abs().round(MathContext.DECIMAL32).compareTo(spread)
                        <= 0)
            .isPresent();
  }

  private static BigDecimal printed(QuantityClaim claim) {
    return claim.amount().stated().get(0).value();
  }
}
