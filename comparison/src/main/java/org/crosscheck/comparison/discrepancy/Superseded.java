package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;

/** A later figure of the same fact: toll 24, next day 31. */
final class Superseded implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SUPERSEDED;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (amounts.pair().inOneArticle() || !amounts.differs() || !amounts.atOtherTimes()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(this, amounts.pair(), "the later figure follows the earlier one"));
  }
}
