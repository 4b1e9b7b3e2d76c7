package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Modality;

/**
 * A phrase that makes somebody speak: "according to", "the claim", "is confident".
 *
 * @param clause the sentence
 * @param from its first token
 * @param to the token behind it
 * @param rule the rule that found it
 */
record CuePhrase(Clause clause, int from, int to, String rule) {
  /** What the source says, in the tokens {@code [first, end)}. */
  Speech says(Range source, int first, int end) {
    return says(source, first, end, Optional.empty());
  }

  /** As {@link #says(Range, int, int)}, where the phrase tells how firmly. */
  Speech says(Range source, int first, int end, Optional<Modality> modality) {
    return speech(source, first, end, modality, true);
  }

  /** What the source thinks or wants, and nobody heard. */
  Speech thinks(Range source, int first, int end, Optional<Modality> modality) {
    return speech(source, first, end, modality, false);
  }

  private Speech speech(
      Range source, int first, int end, Optional<Modality> modality, boolean spoken) {
    Span words = clause.span(from, to);
    boolean denies = modality.filter(Modality.DENIAL::equals).isPresent();
    return new Speech(
        words,
        Optional.of(clause.span(source.from(), source.to())),
        ImmutableList.of(clause.span(first, end)),
        spoken,
        modality,
        denies ? ImmutableList.of(words) : ImmutableList.of(),
        rule);
  }
}
