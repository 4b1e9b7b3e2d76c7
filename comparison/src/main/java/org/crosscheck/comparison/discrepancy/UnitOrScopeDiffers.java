package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/** Alike at first sight, and not comparable: the reason is said. */
final class UnitOrScopeDiffers implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.UNIT_OR_SCOPE_DIFFERS;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    return pair.apart()
        .map(reason -> Finding.of(this, pair, "not comparable, because " + reason.words()))
        .map(finding -> finding.related(Relation.INCOMPARABLE));
  }
}
