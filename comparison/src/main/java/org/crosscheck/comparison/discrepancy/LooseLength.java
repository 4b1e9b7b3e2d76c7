package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Severity;

/**
 * "Months" and "two years": the letter leaves room for both, but a reader takes the happening for
 * much shorter. Lengths that an article gives twice may be of two happenings.
 */
final class LooseLength implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.PRECISION_DIFFERS;
  }

  @Override
  public String name() {
    return "precision-differs/length";
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    boolean loose = amounts.differs() && amounts.comparison().literal() != Relation.DISJOINT;
    if (!amounts.isLength() || !loose || amounts.pair().inOneArticle()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                this,
                amounts.pair(),
                "one length of time is given much more loosely than the other")
            .in(Lane.NUANCE)
            .with(Severity.MEDIUM));
  }
}
