package org.crosscheck.comparison.discrepancy;

import java.util.Collection;
import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.quote.Exchange;
import org.crosscheck.comparison.quote.Meaning;
import org.crosscheck.comparison.quote.OwnWords;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;

/**
 * One statement in two wordings, and a word that turns the meaning is in one of them only: a
 * number, a negation, or the hedge that makes the thing merely possible. Or a word stands in the
 * place of another that excludes it.
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
      return Optional.of(found(pair, numbers(pair, match, a, b)));
    }
    if (match.likeness() >= CLOSE && a.otherNegation(b)) {
      return Optional.of(
          found(pair, lost(pair, match, a.negations(), b.negations(), ": the one denies it.")));
    }
    Optional<Exchange> exchange = match.likeness() >= CLOSE ? Exchange.in(match) : Optional.empty();
    if (exchange.isPresent()) {
      String sentence = TwoWordings.of(pair).quotedWith(exchange.get().ofA(), exchange.get().ofB());
      return Optional.of(found(pair, sentence));
    }
    return a.otherHedge(b)
        ? Optional.of(
            found(pair, lost(pair, match, a.hedges(), b.hedges(), ": there it is only possible."))
                .in(Lane.NUANCE)
                .with(Severity.MEDIUM))
        : Optional.empty();
  }

  private Finding found(ClaimPair pair, String sentence) {
    return Finding.of(this, pair, Because.sentence(sentence));
  }

  private static String numbers(ClaimPair pair, WordingMatch match, Meaning a, Meaning b) {
    return TwoWordings.of(pair)
        .quotedWith(
            OwnWords.of(match.a(), a.numbers()).orElseThrow(),
            OwnWords.of(match.b(), b.numbers()).orElseThrow());
  }

  /** Exactly one of the two has such words. */
  private static String lost(
      ClaimPair pair,
      WordingMatch match,
      Collection<String> ofA,
      Collection<String> ofB,
      String consequence) {
    TwoWordings wordings = TwoWordings.of(pair);
    return OwnWords.of(match.a(), ofA)
        .map(words -> wordings.onlyInOne(words, consequence))
        .or(
            () ->
                OwnWords.of(match.b(), ofB).map(words -> wordings.onlyInOther(words, consequence)))
        .orElseThrow();
  }
}
