package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/** 9,953 and "about 10,000", "dozens" and 37: one value, more and less exactly. */
final class PrecisionDiffers implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.PRECISION_DIFFERS;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    boolean same =
        amounts.comparison().literal() == Relation.EQUAL || amounts.comparison().samePrinted();
    if (amounts.pair().inOneArticle() || same || amounts.differs() || amounts.isLooselyBounded()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(this, amounts.pair(), "values that fit each other, given more or less exactly"));
  }
}
