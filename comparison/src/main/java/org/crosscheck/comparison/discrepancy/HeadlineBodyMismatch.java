package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;

/** The headline's figure is not in the body, which gives another. */
final class HeadlineBodyMismatch implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.HEADLINE_BODY_MISMATCH;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    ClaimPair pair = amounts.pair();
    if (!pair.inOneArticle()
        || !pair.headlineAndBody()
        || !amounts.differs()
        || amounts.isSettledElsewhere()) {
      return Optional.empty();
    }
    return Optional.of(Finding.of(this, pair, "the headline's figure is not the one in the text"));
  }
}
