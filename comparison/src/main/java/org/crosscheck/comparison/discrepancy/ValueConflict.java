package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Tie;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;

/** One fact, one moment, one source or none: two values that cannot both hold. */
final class ValueConflict implements AmountRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.VALUE_CONFLICT;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    if (amounts.pair().inOneArticle()
        || !amounts.comparison().excludes()
        || amounts.beside().isSettled()) {
      return Optional.empty();
    }
    Finding finding = Finding.of(this, amounts.pair(), clause(amounts));
    return Optional.of(isSure(amounts) ? finding : finding.with(Severity.MEDIUM));
  }

  private static String clause(AmountPair amounts) {
    if (amounts.pair().tie() == Tie.WORDS && amounts.order().daysApart() > 0) {
      return "two values as of different days";
    }
    return MeasureMatch.isOneToBe(amounts.a(), amounts.b())
        ? "two values, of which one is told as planned or foreseen and the other is not"
        : "the two values cannot both hold";
  }

  /** Without a day or with a source on one side only, something else may explain it. */
  private static boolean isSure(AmountPair amounts) {
    boolean oneDay =
        amounts.order().dayOfA().isPresent()
            && amounts.order().dayOfB().isPresent()
            && amounts.order().daysApart() == 0;
    boolean bothOwnVoice =
        amounts.a().frame().attribution().isEmpty() && amounts.b().frame().attribution().isEmpty();
    return oneDay && (amounts.origins() == Origins.SAME || bothOwnVoice);
  }
}
