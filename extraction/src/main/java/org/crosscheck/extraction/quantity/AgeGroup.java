package org.crosscheck.extraction.quantity;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;

/** People by their age: the over-65s of "2.3 million over-65s". The age counts nothing itself. */
final class AgeGroup {
  private static final String PERSON = "person";
  private static final int LENGTH = 4;

  private AgeGroup() {}

  /** What the amount counts where an age group stands behind it, "of" between or not. */
  static Optional<Measured> counted(Lexemes lexemes, AmountPhrase phrase) {
    int of = lexemes.is(phrase.to(), "of") ? phrase.to() + 1 : phrase.to();
    int at = lexemes.is(of, "the") && of > phrase.to() ? of + 1 : of;
    return phrase.unit().isEmpty() && isAt(lexemes, at)
        ? Optional.of(
            Measured.named(
                at, at + LENGTH, PERSON, lexemes.lower(at) + "-" + lexemes.lower(at + 2)))
        : Optional.empty();
  }

  /** True for the age in the name of a group, which is no number of anything: "under-25s". */
  static boolean isAge(Lexemes lexemes, Numeral number) {
    return isAt(lexemes, number.from() - 2);
  }

  private static boolean isAt(Lexemes lexemes, int at) {
    return (lexemes.is(at, "over") || lexemes.is(at, "under"))
        && lexemes.isHyphen(at + 1)
        && lexemes.isGlued(at + 1)
        && lexemes.at(at + 2).isDigits()
        && lexemes.isGlued(at + 2)
        && lexemes.at(at + 2).length() <= 2
        && lexemes.is(at + 3, "s")
        && lexemes.isGlued(at + 3);
  }
}
