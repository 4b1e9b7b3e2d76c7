package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.Revision;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * One article, one fact, two values, as of one day and from one source or none. Two values in one
 * sentence are a list or a comparison, and a sentence that speaks of an earlier count explains
 * itself.
 */
final class InternalInconsistency implements AmountRule {
  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.INTERNAL_INCONSISTENCY;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    ClaimPair pair = amounts.pair();
    if (!pair.inOneArticle()
        || pair.inOneSentence()
        || !amounts.comparison().excludes()
        || amounts.mayBePart()) {
      return Optional.empty();
    }
    boolean explained =
        amounts.isFromTwoSources()
            || amounts.order().daysApart() > 0
            || Revision.isSpokenOf(amounts.a(), amounts.b());
    return explained
        ? Optional.empty()
        : Optional.of(Finding.of(this, pair, "one article gives two values for one thing"));
  }
}
