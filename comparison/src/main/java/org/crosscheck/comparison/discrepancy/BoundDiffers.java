package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/** "fewer than 30,000" and "up to 30,000": one number, bounded in two ways. */
final class BoundDiffers implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.BOUND_DIFFERS;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (!amounts.comparison().samePrinted()
        || amounts.one().isExact()
        || amounts.other().isExact()
        || amounts.comparison().literal() == Relation.EQUAL) {
      return Optional.empty();
    }
    Finding finding =
        Finding.of(this, amounts.pair(), "one number, with bounds that do not say the same")
            .about(amounts.printed());
    return Optional.of(amounts.origins() == Origins.SAME ? finding.raised() : finding);
  }
}
