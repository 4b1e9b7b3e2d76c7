package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** Times that are limits: "until Tuesday", "by February", "as early as Tuesday". */
final class TimeLimits {
  private static final ImmutableSet<String> UNTIL =
      ImmutableSet.of("until", "till", "by", "through", "effective");
  private static final ImmutableSet<String> OF_TIMES =
      ImmutableSet.of(
          "am",
          "pm",
          ":",
          ".",
          ",",
          "noon",
          "midnight",
          "early",
          "mid",
          "late",
          "-",
          "on",
          "the",
          "end",
          "of",
          "middle",
          "beginning",
          "start");

  private TimeLimits() {}

  /** True where the word before the time makes a limit of it. */
  static boolean isLimit(Words words, int index) {
    int before = beforeTime(words, index);
    return isUntil(words, before) || soonAs(words, before + 1);
  }

  /**
   * True for "by", "through" or a word that opens the text, which lie ahead only beside no past.
   */
  static boolean isWeak(Words words, int index) {
    int before = beforeTime(words, index);
    return isUntil(words, before)
        && (before == 0 || words.is(before, "by") || words.is(before, "through"));
  }

  private static boolean isUntil(Words words, int at) {
    return at >= 0 && UNTIL.contains(words.get(at).lower());
  }

  /** The word before the time: over "9 a.m. EST", "noon", "mid-", "the end of". */
  private static int beforeTime(Words words, int index) {
    int i = index - 1;
    while (i >= 0
        && (words.get(i).isDigits()
            || words.is(i, Category.ZONE)
            || OF_TIMES.contains(words.get(i).lower()))) {
      i--;
    }
    return i;
  }

  /** "As early as Tuesday". */
  private static boolean soonAs(Words words, int index) {
    return words.is(index - 1, "as")
        && (words.is(index - 2, "soon") || words.is(index - 2, "early"));
  }
}
