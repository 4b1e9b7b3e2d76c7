package org.crosscheck.evaluation.pairs;

import java.util.Locale;
import org.crosscheck.comparison.PairVerdict;

/** What the gold says of a pair. */
enum Label {
  ENTAIL,
  CONTRADICT,
  NEUTRAL;

  /**
   * Reads a gold label.
   *
   * @throws IllegalArgumentException when it is another word
   */
  static Label parse(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** How a verdict is read; what is compatible ("at least 20" beside 23) counts as entailed. */
  static Label said(PairVerdict verdict) {
    return switch (verdict) {
      case AGREE, COMPATIBLE -> ENTAIL;
      case CONFLICT -> CONTRADICT;
      case UNRELATED -> NEUTRAL;
    };
  }
}
