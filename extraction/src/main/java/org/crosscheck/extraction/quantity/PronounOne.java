package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;

/** Tells "one" the pronoun ("the last one", "one another", "one can say") from "one" the number. */
final class PronounOne {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of(
          "the",
          "this",
          "that",
          "which",
          "no",
          "any",
          "every",
          "each",
          "another",
          "some",
          "last",
          "next",
          "new",
          "old",
          "good",
          "bad",
          "big",
          "small",
          "only",
          "previous",
          "right",
          "wrong",
          "other",
          "current",
          "former",
          "latter");
  private static final ImmutableSet<String> AFTER =
      ImmutableSet.of(
          "another", "can", "could", "should", "must", "may", "might", "would", "who", "that",
          "day", "you", "i", "we", "they", "he", "she", "is", "has", "does", "'", "’");

  boolean isPronoun(Lexemes lexemes, Numeral number) {
    boolean one = number.to() == number.from() + 1 && lexemes.is(number.from(), "one");
    return one
        && ((BEFORE.contains(lexemes.lower(number.from() - 1)))
            || (AFTER.contains(lexemes.lower(number.to()))));
  }
}
