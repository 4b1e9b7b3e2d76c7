package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/**
 * Police and the hospital give the same number, each on its own. Outlets are not counted: five of
 * them with one origin are one voice, and so are copies of one dispatch.
 */
final class Corroboration implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.CORROBORATION;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    boolean same =
        amounts.comparison().literal() == Relation.EQUAL
            && !amounts.one().isUnnumbered()
            && !amounts.other().isUnnumbered();
    if (!same || amounts.pair().isOfCopies() || !Origins.areIndependent(amounts.a(), amounts.b())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(this, amounts.pair(), "two sources give the same value, each on its own")
            .about(amounts.printed()));
  }
}
