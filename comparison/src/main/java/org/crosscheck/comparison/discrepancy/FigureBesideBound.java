package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.QualifierType;

/**
 * One article has "at least 10" here and 11 in a caption, or "tens of thousands" in its lead and a
 * sum far above below: by the letter both hold, but a reader cannot tell which it is. "More than
 * 30" beside 31 is a way of rounding and none.
 */
final class FigureBesideBound implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.BOUND_DIFFERS;
  }

  @Override
  public String name() {
    return "bound-differs/one-article";
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    ClaimPair pair = amounts.pair();
    boolean apart =
        pair.inOneArticle()
            && !pair.inOneSentence()
            && !pair.headlineAndBody()
            && amounts.order().daysApart() == 0;
    if (!apart || amounts.comparison().excludes()) {
      return Optional.empty();
    }
    boolean besideVague = isVague(amounts) && amounts.differs() && !amounts.beside().isSettled();
    return besideVague || isBeside(amounts.one(), amounts.other(), amounts)
        ? Optional.of(
            Finding.of(this, pair, "one article gives a figure and a bound that is another number")
                .with(besideVague ? Severity.MEDIUM : Severity.LOW))
        : Optional.empty();
  }

  private static boolean isVague(AmountPair amounts) {
    return amounts.one().has(QualifierType.VAGUE) != amounts.other().has(QualifierType.VAGUE);
  }

  private static boolean isBeside(Amount one, Amount other, AmountPair amounts) {
    return !amounts.differs()
        && Growth.arePrintedNear(amounts.a(), amounts.b())
        && !amounts.comparison().rounded()
        && !amounts.comparison().samePrinted()
        && ((one.isExact() && isTightBound(other)) || (other.isExact() && isTightBound(one)));
  }

  /** Who writes "at least" or "as many as" means the number that is known. */
  private static boolean isTightBound(Amount amount) {
    return amount.stated().size() == 1
        && (amount.has(QualifierType.AT_LEAST) || amount.has(QualifierType.AT_MOST));
  }
}
