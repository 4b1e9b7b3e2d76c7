package org.crosscheck.comparison.discrepancy;

import static java.util.Locale.ENGLISH;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimexType;

/** "Monday, 14 October" in a year in which that was a Tuesday. */
final class WeekdayMismatch implements PairRule {
  private static final String UNFIT = "the weekday and the date are not the same day";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", ENGLISH);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", ENGLISH);

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
        ? Optional.of(Finding.of(this, pair, because(date)))
        : Optional.empty();
  }

  /** Says which weekday the date has: the slip may be in the one or the other. */
  private static String because(DateClaim date) {
    return date.timex()
        .interval()
        .flatMap(TimeInterval::firstDay)
        .map(day -> UNFIT + ", since " + DATE.format(day) + " is a " + WEEKDAY.format(day))
        .orElse(UNFIT);
  }
}
