package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;

/** A later figure of the same fact: toll 24, next day 31; or "has risen to" on the same day. */
final class Superseded implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SUPERSEDED;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (amounts.pair().inOneArticle() || !amounts.differs() || !isLater(amounts)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(this, amounts.pair(), "the later figure follows the earlier one"));
  }

  /** On another day, or on the same day in words that say that the value has changed. */
  private static boolean isLater(AmountPair amounts) {
    return amounts.atOtherTimes()
        || Revision.isSpokenOf(amounts.a())
        || Revision.isSpokenOf(amounts.b());
  }
}
