package org.crosscheck.extraction.quantity.number;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * "Not one of the 12 jurors", "not a single house": zero, where the words open a clause (Quirk et
 * al. 1985, 10.59). "She is not one of them" denies that she is, and "not one but two" is two.
 */
final class NotOne {
  private NotOne() {}

  /** The index behind the words; else the index itself. */
  static int end(Lexemes lexemes, int at) {
    if (!lexemes.is(at, "not") || !opensClause(lexemes, at - 1)) {
      return at;
    }
    int to = lexemes.is(at + 1, "one") ? at + 2 : at;
    if (lexemes.is(at + 1, "a") && lexemes.is(at + 2, "single")) {
      to = at + 3;
    }
    return to > at && countsAt(lexemes, to) ? to : at;
  }

  private static boolean opensClause(Lexemes lexemes, int before) {
    return lexemes.at(before).isMark()
        || switch (lexemes.lower(before)) {
          case "and", "but", "that", "because", "while", "when", "since", "so" -> true;
          default -> false;
        };
  }

  private static boolean countsAt(Lexemes lexemes, int at) {
    return lexemes.at(at).isWord()
        && switch (lexemes.lower(at)) {
          case "but", "to", "or", "who", "that", "which", "day", "for", "in", "as", "and" -> false;
          default -> true;
        };
  }
}
