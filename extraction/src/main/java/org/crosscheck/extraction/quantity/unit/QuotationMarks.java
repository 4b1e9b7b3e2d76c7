package org.crosscheck.extraction.quantity.unit;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Tells the mark that closes a quotation from the signs of inches and feet. */
final class QuotationMarks {
  private static final int REACH = 100;

  /** True for a mark at the index while a quotation that it can close is open. */
  boolean isClosing(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "\"" -> isOpen(lexemes, at, "\"", "\"");
      case "”" -> isOpen(lexemes, at, "“", "”");
      case "'" -> isOpen(lexemes, at, "'", "'");
      default -> false;
    };
  }

  /** A mark with white space only before it opens; one behind a word or a number closes. */
  private static boolean isOpen(Lexemes lexemes, int at, String opening, String closing) {
    boolean open = false;
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      boolean starts = !lexemes.isGlued(i) || lexemes.at(i - 1).isMark();
      if (lexemes.is(i, opening) && starts) {
        open = true;
      } else if (lexemes.is(i, closing)) {
        open = false;
      }
    }
    return open;
  }
}
