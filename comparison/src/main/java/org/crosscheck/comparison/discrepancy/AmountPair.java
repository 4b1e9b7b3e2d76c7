package org.crosscheck.comparison.discrepancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;

/** Two amounts on one fact with what the rules ask about them. */
record AmountPair(ClaimPair pair, QuantityClaim a, QuantityClaim b, AmountComparison comparison) {

  static Optional<AmountPair> of(ClaimPair pair) {
    if (pair.isSelf()
        || !(pair.a().first() instanceof QuantityClaim a)
        || !(pair.b().first() instanceof QuantityClaim b)) {
      return Optional.empty();
    }
    return AmountComparison.of(a.amount(), b.amount())
        .map(comparison -> new AmountPair(pair, a, b, comparison));
  }

  Amount one() {
    return a.amount();
  }

  Amount other() {
    return b.amount();
  }

  /** A reader takes the two for different values. */
  boolean differs() {
    return !comparison.compatible();
  }

  Origins origins() {
    return Origins.of(a, b);
  }

  /** Both name a source, and it is not known to be one. */
  boolean isFromTwoSources() {
    return origins() != Origins.SAME
        && !a.frame().attribution().isEmpty()
        && !b.frame().attribution().isEmpty();
  }

  Optional<LocalDate> dayOfA() {
    return Timing.asOf(a, pair.a().article());
  }

  Optional<LocalDate> dayOfB() {
    return Timing.asOf(b, pair.b().article());
  }

  /** The days between the two; 0 where one of them is not known. */
  long daysApart() {
    return dayOfA()
        .flatMap(one -> dayOfB().map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))))
        .orElse(0L);
  }

  /** One of the two articles also gives a value that fits the other's. */
  boolean isSettledElsewhere() {
    return pair.others(pair.a()).anyMatch(position -> fits(position, b))
        || pair.others(pair.b()).anyMatch(position -> fits(position, a));
  }

  private static boolean fits(Position position, QuantityClaim claim) {
    return position.first() instanceof QuantityClaim other
        && AmountComparison.of(other.amount(), claim.amount())
            .filter(AmountComparison::compatible)
            .isPresent();
  }
}
