package org.crosscheck.comparison.quote;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two sentences of two quotations that say the same in other words, and how alike they are.
 *
 * @param a a sentence of the one
 * @param b a sentence of the other
 * @param likeness the Dice coefficient of their content words, 0 to 1
 */
public record WordingMatch(Wording a, Wording b, double likeness) {
  /** Less than this in common may be chance: two remarks on one matter share its words. */
  private static final double LEAST_LIKENESS = 0.6;

  private static final int LEAST_SHARED = 4;

  /** The best match between the sentences of two quotations, or empty where none is good enough. */
  public static Optional<WordingMatch> best(String quoted, String other) {
    return Wording.sentences(quoted).stream()
        .flatMap(a -> Wording.sentences(other).stream().map(b -> of(a, b)))
        .filter(WordingMatch::isGood)
        .max(Comparator.comparingDouble(WordingMatch::likeness));
  }

  /** True when the one is word for word in the other. */
  public boolean isCut() {
    return a.includes(b) || b.includes(a);
  }

  private static WordingMatch of(Wording a, Wording b) {
    int shared = Sets.intersection(a.content(), b.content()).size();
    int all = a.content().size() + b.content().size();
    return new WordingMatch(a, b, all == 0 ? 0 : 2.0 * shared / all);
  }

  private boolean isGood() {
    return likeness >= LEAST_LIKENESS
        && Sets.intersection(a.content(), b.content()).size() >= LEAST_SHARED;
  }
}
