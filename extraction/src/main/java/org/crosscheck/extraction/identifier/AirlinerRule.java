package org.crosscheck.extraction.identifier;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexeme;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/**
 * Boeing's airliners by number and series without the maker: "a 737-800". All that it has built for
 * airlines since 1958 are numbered 7x7; without a series, such a number can be anything.
 */
final class AirlinerRule implements IdentifierRule {
  private static final int SERIES_OF_HUNDREDS = 3;

  @Override
  public String name() {
    return "airliner";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    Lexeme number = lexemes.at(at);
    boolean shape =
        number.isDigits()
            && number.length() == 3
            && number.text().charAt(0) == '7'
            && number.text().charAt(2) == '7'
            && !number.glued();
    if (!shape) {
      return Optional.empty();
    }
    int end = AircraftVariant.end(lexemes, at + 1);
    boolean hundreds =
        end > at + 1 && lexemes.at(at + 2).length() == SERIES_OF_HUNDREDS && isWhole(lexemes, end);
    if (!hundreds) {
      return Optional.empty();
    }
    boolean plural = lexemes.is(end, "s") && lexemes.isGlued(end);
    String type = lexemes.written(at, end);
    return Optional.of(
        new Identifier(at, plural ? end + 1 : end, "aircraft", type, "Boeing " + type));
  }

  /** Not "737-800%" or "737-800,000". */
  private static boolean isWhole(Lexemes lexemes, int end) {
    boolean goesOn =
        lexemes.isGlued(end) && lexemes.isGlued(end + 1) && lexemes.at(end + 1).isDigits();
    return !goesOn && !lexemes.is(end, "%");
  }
}
