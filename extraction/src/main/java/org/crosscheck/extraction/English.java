package org.crosscheck.extraction;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.attribution.Attributor;
import org.crosscheck.extraction.claims.ClaimAnnotator;
import org.crosscheck.extraction.claims.ClaimExtractor;
import org.crosscheck.extraction.dating.Dater;
import org.crosscheck.extraction.identifier.IdentifierExtractor;
import org.crosscheck.extraction.modality.ModalityReader;
import org.crosscheck.extraction.name.NameExtractor;
import org.crosscheck.extraction.quantity.QuantityExtractor;
import org.crosscheck.extraction.quotation.QuoteExtractor;
import org.crosscheck.extraction.statement.StatementExtractor;
import org.crosscheck.extraction.time.TimeExtractor;
import org.crosscheck.extraction.vote.VoteShares;

/**
 * The extractors for English, in the order in which they run: each sees what the earlier ones read.
 */
final class English {
  private English() {}

  /** What reads numbers and times. */
  static ImmutableList<ClaimExtractor> figures() {
    return ImmutableList.of(
        new TimeExtractor(), new IdentifierExtractor(), new QuantityExtractor());
  }

  static ImmutableList<ClaimExtractor> extractors() {
    return ImmutableList.of(
        new TimeExtractor(),
        new IdentifierExtractor(),
        new QuantityExtractor(),
        new NameExtractor(),
        new QuoteExtractor(),
        new StatementExtractor());
  }

  /** What completes the claims' frames once all are read, in order. */
  static ImmutableList<ClaimAnnotator> annotators() {
    return ImmutableList.of(new Attributor(), new ModalityReader(), new Dater(), new VoteShares());
  }
}
