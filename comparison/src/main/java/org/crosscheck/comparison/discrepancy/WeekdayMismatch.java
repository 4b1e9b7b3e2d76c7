package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.value.TimexType;

/** "Monday, 14 October" in a year in which that was a Tuesday. */
final class WeekdayMismatch implements PairRule {
  /** Set by extraction in a date's modifier. */
  private static final String MOD = "WEEKDAY_MISMATCH";

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.DATE_CONFLICT;
  }

  @Override
  public String name() {
    return "date-conflict/weekday";
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    return pair.isSelf()
            && pair.a().first() instanceof DateClaim date
            && date.timex().type() == TimexType.DATE
            && date.timex().mod().filter(MOD::equals).isPresent()
        ? Optional.of(Finding.of(this, pair, "the weekday and the date are not the same day"))
        : Optional.empty();
  }
}
