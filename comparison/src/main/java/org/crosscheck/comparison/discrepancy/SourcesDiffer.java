package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;

/** Police 5,000, organisers 20,000: each outlet relays another source, or one outlet both. */
final class SourcesDiffer implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SOURCES_DIFFER;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (!amounts.differs() || !amounts.isFromTwoSources() || isSettled(amounts)) {
      return Optional.empty();
    }
    return Optional.of(Finding.of(this, amounts.pair(), "each value comes from another source"));
  }

  /**
   * Two articles that each give both values do not differ, and one that gives another value that
   * fits in the same voice speaks of a part. So does one article with a bound.
   */
  private static boolean isSettled(AmountPair amounts) {
    return amounts.pair().inOneArticle()
        ? !amounts.areClosed()
        : amounts.beside().isToldByBoth() || amounts.beside().isSettledInOneVoice();
  }
}
