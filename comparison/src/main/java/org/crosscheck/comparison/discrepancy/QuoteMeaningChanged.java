package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;

/**
 * One statement in two wordings, and a word that turns the meaning is in one of them only: a
 * number, a negation, or the hedge that makes the thing merely possible.
 */
final class QuoteMeaningChanged implements PairRule {
  /** Numbers and negations are set against each other only where nearly all else is the same. */
  private static final double CLOSE = 0.75;

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.QUOTE_MEANING_CHANGED;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    return QuoteVariant.wordings(pair).flatMap(match -> judge(pair, match));
  }

  private Optional<Finding> judge(ClaimPair pair, WordingMatch match) {
    Meaning a = Meaning.of(match.a());
    Meaning b = Meaning.of(match.b());
    if (match.likeness() >= CLOSE && a.otherNumbers(b)) {
      return Optional.of(Finding.of(this, pair, "one statement, quoted with two numbers"));
    }
    if (match.likeness() >= CLOSE && a.otherNegation(b)) {
      return Optional.of(
          Finding.of(this, pair, "one statement, quoted with and without a negation"));
    }
    return a.otherHedge(b)
        ? Optional.of(
            Finding.of(this, pair, "only one of the two wordings says that it is merely possible")
                .in(Lane.NUANCE)
                .with(Severity.MEDIUM))
        : Optional.empty();
  }
}
