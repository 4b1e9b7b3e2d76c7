package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.QualifierType;

/** The headline's figure is not in the body, which gives another or only a bound. */
final class HeadlineBodyMismatch implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.HEADLINE_BODY_MISMATCH;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    ClaimPair pair = amounts.pair();
    if (!pair.inOneArticle() || !pair.headlineAndBody()) {
      return Optional.empty();
    }
    if (amounts.differs()) {
      return amounts.beside().isSettled()
          ? Optional.empty()
          : Optional.of(Finding.of(this, pair, "the headline's figure is not the one in the text"));
    }
    return isMoreExact(amounts)
        ? Optional.of(
            Finding.of(
                    this, pair, "the headline's figure is nowhere in the text, which has a bound")
                .with(Severity.MEDIUM))
        : Optional.empty();
  }

  /** "34 dead" over "at least 30": it may well be so, but the text does not say it. */
  private static boolean isMoreExact(AmountPair amounts) {
    boolean first = ClaimPair.inTitle(amounts.a());
    QuantityClaim headline = first ? amounts.a() : amounts.b();
    QuantityClaim text = first ? amounts.b() : amounts.a();
    return headline.amount().isExact()
        && (text.amount().has(QualifierType.AT_LEAST) || text.amount().has(QualifierType.MORE_THAN))
        && !amounts.comparison().samePrinted()
        && !amounts.comparison().rounded()
        && !amounts.beside().isPrintedInText(headline);
  }
}
