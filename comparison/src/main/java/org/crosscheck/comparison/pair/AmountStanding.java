package org.crosscheck.comparison.pair;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.comparison.fact.ExtentMatch;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.StatedNumber;

/** How an amount that is told stands in the light of one that was given. */
final class AmountStanding {
  /** Counts and percentages below this are meant to the last digit. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(100);

  private static final int EXACT_DIGITS = 3;

  private static final BigDecimal NEAR = new BigDecimal("0.2");

  private static final ImmutableSet<Dimension> COUNT_LIKE =
      ImmutableSet.of(Dimension.PERCENTAGE, Dimension.AGE);

  private AmountStanding() {}

  static Standing of(AmountComparison comparison, QuantityClaim given, QuantityClaim told) {
    return switch (comparison.literal()) {
      case EQUAL -> Standing.EQUAL;
      case A_WITHIN_B -> Standing.FITS;
      case DISJOINT -> ofDisjoint(comparison, given, told);
      default ->
          comparison.printedFits() || comparison.samePrinted() ? Standing.FITS : Standing.OPEN;
    };
  }

  /** A rounded figure does not exclude the bound that it stands at: "30,000", "over 30,000". */
  private static Standing ofDisjoint(
      AmountComparison comparison, QuantityClaim given, QuantityClaim told) {
    boolean bound = isBound(given) || isBound(told);
    boolean rounded = comparison.rounded() && !bound;
    boolean atBound = comparison.samePrinted() && !isBound(given) && isRounded(given.amount());
    if (rounded || atBound) {
      return Standing.FITS;
    }
    return ExtentMatch.mayBePart(given, told) ? Standing.OPEN : Standing.EXCLUDED;
  }

  /** True where no end, or only one, is stated. */
  static boolean isBound(QuantityClaim claim) {
    return !claim.amount().literal().hasLowerBound() || !claim.amount().literal().hasUpperBound();
  }

  /** True when the two printed numbers are one, cut off or rounded: 21,807 and "21K". */
  static boolean isNearly(QuantityClaim given, QuantityClaim told) {
    Optional<BigDecimal> one = printed(given.amount());
    Optional<BigDecimal> other = printed(told.amount());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    BigDecimal apart = one.get().subtract(other.get()).abs();
    BigDecimal step = step(given.amount()).max(step(told.amount()));
    return apart.compareTo(step) < 0 && apart.compareTo(one.get().abs().multiply(NEAR)) <= 0;
  }

  private static BigDecimal step(Amount amount) {
    return isSmallCount(amount) ? amount.step().min(BigDecimal.ONE) : amount.step();
  }

  private static boolean isRounded(Amount amount) {
    return printed(amount)
        .filter(value -> value.stripTrailingZeros().precision() < EXACT_DIGITS)
        .filter(value -> !isSmallCount(amount) && amount.step().compareTo(BigDecimal.ONE) > 0)
        .isPresent();
  }

  private static boolean isSmallCount(Amount amount) {
    return amount.dimension().map(COUNT_LIKE::contains).orElse(true)
        && printed(amount).filter(value -> value.abs().compareTo(SMALL) < 0).isPresent();
  }

  /** The number that an amount prints, where it prints one. */
  static Optional<BigDecimal> printed(Amount amount) {
    return amount.stated().size() == 1
        ? Optional.of(amount.stated().get(0)).map(StatedNumber::value)
        : Optional.empty();
  }
}
