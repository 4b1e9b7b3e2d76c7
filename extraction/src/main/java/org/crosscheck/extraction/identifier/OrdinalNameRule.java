package org.crosscheck.extraction.identifier;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.number.Numerals;

/** An ordinal and the body or law that it names: "47th Mechanized Brigade", "14th Amendment". */
final class OrdinalNameRule implements IdentifierRule {
  private static final int BETWEEN = 4;

  private final NamedNumbers nouns = NamedNumbers.english();
  private final Numerals numerals;

  OrdinalNameRule(Numerals numerals) {
    this.numerals = numerals;
  }

  @Override
  public String name() {
    return "ordinal-name";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    return numerals.ordinalAt(lexemes, at).flatMap(ordinal -> named(lexemes, ordinal));
  }

  private Optional<Identifier> named(Lexemes lexemes, Numeral ordinal) {
    boolean digits = lexemes.at(ordinal.from()).isDigits();
    Optional<Identifier> found = Optional.empty();
    for (int i = ordinal.to(); i < ordinal.to() + BETWEEN && lexemes.at(i).isWord(); i++) {
      Optional<NamedNumbers.Noun> noun =
          nouns.anyCase(lexemes, i).filter(NamedNumbers.Noun::ordinal);
      boolean capital = lexemes.at(i).isCapitalised();
      if (noun.isPresent() && (capital || digits)) {
        found = Optional.of(identifier(ordinal, i, noun.get()));
      } else if (!capital && !digits) {
        return found;
      }
    }
    return found;
  }

  private static Identifier identifier(Numeral ordinal, int head, NamedNumbers.Noun noun) {
    String number = ordinal.value().orElseThrow().toPlainString();
    String canonical = number + ending(number) + " " + noun.type().toLowerCase(Locale.ROOT);
    return new Identifier(ordinal.from(), head + 1, noun.type(), number, canonical);
  }

  private static String ending(String number) {
    if (number.endsWith("11") || number.endsWith("12") || number.endsWith("13")) {
      return "th";
    }
    return switch (number.charAt(number.length() - 1)) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
  }
}
