package org.crosscheck.extraction.identifier;

import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** The series behind the number of an airliner: "-800" in "737-800", "-300ER" in "777-300ER". */
final class AircraftVariant {
  private static final int LONGEST_LETTERS = 3;

  private AircraftVariant() {}

  /** The index after the series that stands at an index; the index itself where none does. */
  static int end(Lexemes lexemes, int at) {
    boolean joined = lexemes.isHyphen(at) && lexemes.isGlued(at) && lexemes.isGlued(at + 1);
    if (!joined || !isSeries(lexemes.at(at + 1))) {
      return at;
    }
    Lexeme letters = lexemes.at(at + 2);
    boolean capitals =
        letters.isWord()
            && letters.glued()
            && letters.length() <= LONGEST_LETTERS
            && letters.isCapitalised();
    return capitals ? at + 3 : at + 2;
  }

  /** "8", "9", "10", "800": makers count series in ones or in hundreds. */
  private static boolean isSeries(Lexeme number) {
    return number.isDigits()
        && switch (number.length()) {
          case 1 -> true;
          case 2 -> number.text().equals("10");
          case 3 -> number.text().endsWith("00");
          default -> false;
        };
  }
}
