package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.model.claim.Modality;

/**
 * How firm the very words of a position make it.
 *
 * @param modality how firm
 * @param words the token indices of the words that make it so
 */
record Firmness(Modality modality, Range<Integer> words) {
  /** What is not ruled out is merely possible. */
  Firmness leftOpen() {
    return new Firmness(Modality.CONDITION, words);
  }

  /** What the lexicon says of a stance whose first word stands at a token. */
  static Optional<Firmness> of(Stance stance, int at) {
    return stance
        .modality()
        .map(says -> new Firmness(says, Range.closedOpen(at, at + stance.words().size())));
  }
}
