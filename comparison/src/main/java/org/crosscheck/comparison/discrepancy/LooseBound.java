package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/**
 * "at least 12" and 20: the letter leaves room for both, a reader takes them for different values.
 */
final class LooseBound implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.BOUND_DIFFERS;
  }

  @Override
  public String name() {
    return "bound-differs/loose";
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    boolean loose =
        amounts.comparison().literal() != Relation.DISJOINT
            && (amounts.differs() || amounts.isLooselyBounded());
    if (!loose || amounts.pair().inOneArticle() || amounts.beside().isSettled()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            this,
            amounts.pair(),
            "by the letter both can hold, but they give a reader different sizes"));
  }
}
