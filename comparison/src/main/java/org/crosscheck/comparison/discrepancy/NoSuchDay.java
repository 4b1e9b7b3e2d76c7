package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.DiscrepancyKind;

/** A day that no calendar has: "29 February" in a year that is no leap year, "31 April". */
final class NoSuchDay implements PairRule {
  private static final String NONE = "the calendar has no such day";

  /** Set by extraction in a date's modifier. */
  private static final String MOD = "NO_SUCH_DAY";

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.DATE_CONFLICT;
  }

  @Override
  public String name() {
    return "date-conflict/no-such-day";
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    return pair.isSelf()
            && pair.a().first() instanceof DateClaim date
            && date.timex().mod().filter(MOD::equals).isPresent()
        ? Optional.of(Finding.of(this, pair, NONE))
        : Optional.empty();
  }
}
