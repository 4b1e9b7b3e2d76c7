package org.crosscheck.evaluation.scoring;

/** Something that stands at a place of a text: half-open offsets in Unicode code points. */
public interface Spanned {
  int start();

  int end();

  /** How many code points both share; zero or less where they share none. */
  default int overlap(Spanned other) {
    return Math.min(end(), other.end()) - Math.max(start(), other.start());
  }

  default boolean sameSpan(Spanned other) {
    return start() == other.start() && end() == other.end();
  }
}
