package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.report.DiscrepancyKind;

/** One statement in two wordings of the same meaning, such as two translations. */
final class QuoteVariant implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.QUOTE_VARIANT;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    return wordings(pair)
        .or(() -> remarks(pair))
        .map(
            match ->
                Finding.of(this, pair, Because.sentence(TwoWordings.of(pair).reworded(match))));
  }

  /** Two translations of one remark, which may part its sentences otherwise. */
  private static Optional<WordingMatch> remarks(ClaimPair pair) {
    return pair.inOneArticle()
            || pair.fact().isEmpty()
            || !(pair.a().first() instanceof QuoteClaim a)
            || !(pair.b().first() instanceof QuoteClaim b)
            || WordingMatch.best(a.content(), b.content()).isPresent()
        ? Optional.empty()
        : WordingMatch.whole(a.content(), b.content());
  }

  /** The two wordings where a pair has such; a quotation that is only cut is not reworded. */
  static Optional<WordingMatch> wordings(ClaimPair pair) {
    if (pair.inOneArticle()
        || pair.fact().isEmpty()
        || !(pair.a().first() instanceof QuoteClaim a)
        || !(pair.b().first() instanceof QuoteClaim b)) {
      return Optional.empty();
    }
    return WordingMatch.best(a.content(), b.content()).filter(match -> !match.isCut());
  }
}
