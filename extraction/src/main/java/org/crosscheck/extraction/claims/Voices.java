package org.crosscheck.extraction.claims;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * Whose words stand where in one part of an article: a cue or a time reaches only words of its own
 * voice.
 */
public record Voices(Part part, List<QuoteClaim> quotes) {
  /** The smallest quotation around the words; empty for the narrator's own. */
  public Optional<QuoteClaim> innermost(Span words) {
    QuoteClaim innermost = null;
    for (QuoteClaim quote : quotes) {
      Span span = quote.evidence().span();
      boolean closer = innermost == null || span.length() < innermost.evidence().span().length();
      if (closer && quote.evidence().part() == part && span.contains(words)) {
        innermost = quote;
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** True when one voice says both. */
  public boolean isOne(Span one, Span other) {
    return innermost(one).equals(innermost(other));
  }
}
