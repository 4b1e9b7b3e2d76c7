package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;

/**
 * One outlet prints a sentence that the other has only a piece of, without dots, and nothing that
 * turns its meaning is left out. Harmless, and good to know.
 */
final class ShortenedQuote implements PairRule {
  /** Who leaves out a word or two has not shortened anything. */
  private static final int LEAST_LEFT_OUT = 3;

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.QUOTE_VARIANT;
  }

  @Override
  public String name() {
    return "quote-variant/shortened";
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (pair.inOneArticle()
        || pair.fact().isEmpty()
        || !(pair.a().first() instanceof QuoteClaim a)
        || !(pair.b().first() instanceof QuoteClaim b)) {
      return Optional.empty();
    }
    return WordingMatch.best(a.content(), b.content())
        .filter(WordingMatch::isCut)
        .filter(ShortenedQuote::isShortened)
        .map(
            match ->
                Finding.of(this, pair, Because.sentence(TwoWordings.of(pair).reworded(match)))
                    .with(Severity.INFO));
  }

  private static boolean isShortened(WordingMatch match) {
    boolean openly = match.a().isCutOpenly() || match.b().isCutOpenly();
    return !openly
        && Math.abs(match.a().words().size() - match.b().words().size()) >= LEAST_LEFT_OUT;
  }
}
