package org.crosscheck.comparison.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;

/**
 * Whether one number is another, rounded: 30,400 and 30,000, 9,953 and 10,000, 23.6 feet and 7.2
 * metres. Small counts are not rounded by anybody: 24 is not 20.
 */
final class Rounding {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Below this a count or a percentage is taken to be meant to the last digit. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(100);

  /** A rounding that moves a number by more than this share misleads. */
  private static final BigDecimal LARGEST_SHARE = new BigDecimal("0.05");

  private Rounding() {}

  static boolean agree(Amount a, InUnit b) {
    List<BigDecimal> printed = AmountComparison.printed(a);
    if (printed.size() != 1 || b.printed().size() != 1) {
      return false;
    }
    BigDecimal one = printed.get(0);
    BigDecimal other = b.printed().get(0);
    BigDecimal distance = one.subtract(other).abs();
    BigDecimal step = a.step().max(b.step());
    if (isCountLike(a.dimension()) && one.abs().min(other.abs()).compareTo(SMALL) < 0) {
      step = step.min(BigDecimal.ONE);
    }
    return distance.multiply(TWO).compareTo(step) <= 0
        && distance.compareTo(one.abs().max(other.abs()).multiply(LARGEST_SHARE)) <= 0;
  }

  private static boolean isCountLike(Optional<Dimension> dimension) {
    return dimension.isEmpty()
        || dimension.get() == Dimension.PERCENTAGE
        || dimension.get() == Dimension.AGE;
  }
}
