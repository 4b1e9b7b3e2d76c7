package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Words that may stand between what is counted and what happens to it: "were badly hurt". */
final class BetweenWords {
  private static final ImmutableSet<String> AUXILIARY =
      ImmutableSet.of(
          "was", "were", "is", "are", "be", "been", "being", "have", "has", "had", "would", "will",
          "could", "may", "might", "should", "must", "can", "to", "'ve", "got");
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "who",
          "that",
          "also",
          "later",
          "feared",
          "confirmed",
          "believed",
          "reported",
          "left",
          "still",
          "already",
          "now",
          "not",
          "either",
          "more",
          "others",
          "other",
          "further",
          "currently",
          "potentially",
          "declared",
          "pronounced",
          "listed",
          "presumed",
          "found",
          "badly",
          "both",
          "all",
          "people",
          "have",
          "go",
          "went",
          "gone");

  private BetweenWords() {}

  /** True for a word that may stand between the counted and what happens to them. */
  static boolean isBetween(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    return AUXILIARY.contains(word)
        || BETWEEN.contains(word)
        || word.endsWith("ly")
        || isContracted(lexemes, at);
  }

  /**
   * Behind the words that say what did not happen to those counted, else the index: "three guests
   * who weren't hurt", "two men who were not named were killed".
   */
  static int pastDenial(Lexemes lexemes, int at) {
    boolean relative = lexemes.is(at, "who") || lexemes.is(at, "which") || lexemes.is(at, "that");
    if (!relative || !AUXILIARY.contains(lexemes.lower(at + 1).replaceFirst("n$", ""))) {
      return at;
    }
    if (isContracted(lexemes, at + 1)) {
      return at + 5;
    }
    return lexemes.is(at + 2, "not") || lexemes.is(at + 2, "never") ? at + 4 : at;
  }

  /** Each of the three lexemes of "weren't". */
  private static boolean isContracted(Lexemes lexemes, int at) {
    boolean mark = lexemes.is(at, "'") || lexemes.is(at, "’");
    int end = lexemes.is(at, "t") ? at : mark ? at + 1 : at + 2;
    boolean marked = lexemes.is(end - 1, "'") || lexemes.is(end - 1, "’");
    return lexemes.is(end, "t")
        && marked
        && lexemes.isGlued(end)
        && AUXILIARY.contains(lexemes.lower(end - 2).replaceFirst("n$", ""));
  }

  /** True for a form of "be", "have" or "will" that has a subject. */
  static boolean isFiniteAuxiliary(String word) {
    return switch (word) {
      case "was", "were", "is", "are", "have", "has", "had", "will", "would" -> true;
      default -> false;
    };
  }
}
