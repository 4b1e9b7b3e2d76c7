package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;

/** The words after which "May" and "March" are months. */
final class MonthContext {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of(
          "in", "by", "since", "until", "till", "of", "from", "to", "through", "before", "after",
          "during", "early", "late", "mid", "last", "next", "this", "and", "or", "between", "the",
          "every", "each", "-", "for", "around", "about", "on", "that");

  private MonthContext() {}

  static boolean introduces(String word) {
    return BEFORE.contains(word);
  }
}
