package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.fact.Revision;
import org.crosscheck.comparison.fact.VoteFigures;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.report.DiscrepancyKind;

/** A later figure of the same fact: toll 24, next day 31; or "has risen to" on the same day. */
final class Superseded implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SUPERSEDED;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (amounts.pair().inOneArticle()
        || !(amounts.differs() || amounts.order().isOutgrown())
        || !isLater(amounts)
        || amounts.order().isUpdatedItself()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(this, amounts.pair(), "the later figure follows the earlier one"));
  }

  /**
   * The words say that the value has changed, or they are of another day and the count is of a kind
   * that grows; on the next day another source may as well speak of the same moment, unless the
   * earlier is a lower bound.
   */
  private static boolean isLater(AmountPair amounts) {
    if (Revision.isSpokenOf(amounts.a(), amounts.b())
        || VoteFigures.areCountedTwice(amounts.a(), amounts.b())
        || amounts.order().isOutgrown()
        || isOwnLater(amounts)) {
      return true;
    }
    if (amounts.order().daysApart() > 0
        && Revision.isSoFar(amounts.order().later())
        && Growth.isMore(amounts.order().earlier(), amounts.order().later())) {
      return true;
    }
    if (amounts.order().isOfLaterInTheDay()) {
      return Growth.canOnlyGrow(amounts.a(), amounts.b());
    }
    if (amounts.order().isFoundLaterInTheDay()) {
      return true;
    }
    if (amounts.order().daysApart() > 0
        && Revision.isMovedTo(amounts.order().later())
        && !Revision.isMovedTo(amounts.order().earlier())) {
      return true;
    }
    long days = amounts.order().daysApart();
    return days > (amounts.origins() == Origins.DIFFERENT ? 1 : 0)
        && Growth.leads(amounts.order().earlier(), amounts.order().later());
  }

  /** An outlet's own later article gives another figure: it has looked again. */
  private static boolean isOwnLater(AmountPair amounts) {
    String outlet = amounts.pair().a().article().outlet().name();
    return amounts.order().daysApart() > 0
        && outlet.equals(amounts.pair().b().article().outlet().name());
  }
}
