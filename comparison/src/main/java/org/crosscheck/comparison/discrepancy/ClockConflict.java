package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.ClockTime;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;

/**
 * Half past four here, a quarter to six there. Times that are whole hours apart may be of two time
 * zones, and an article that gives two times may tell of two happenings.
 */
final class ClockConflict implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.DATE_CONFLICT;
  }

  @Override
  public String name() {
    return "date-conflict/clock";
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (pair.inOneArticle()
        || !(pair.a().first() instanceof DateClaim a)
        || !(pair.b().first() instanceof DateClaim b)
        || pair.others(pair.a()).findAny().isPresent()
        || pair.others(pair.b()).findAny().isPresent()) {
      return Optional.empty();
    }
    return ClockTime.ofAnyDay(a)
        .flatMap(one -> ClockTime.ofAnyDay(b).flatMap(two -> judge(pair, one, two)));
  }

  private Optional<Finding> judge(ClaimPair pair, ClockTime one, ClockTime other) {
    if (one.isNear(other)) {
      return Optional.empty();
    }
    return Optional.of(
        one.isWholeHoursFrom(other)
            ? Finding.of(this, pair, "two times of day, which may be of two time zones")
                .in(Lane.NUANCE)
                .with(Severity.LOW)
            : Finding.of(this, pair, "two times of day for one happening").with(Severity.MEDIUM));
  }
}
