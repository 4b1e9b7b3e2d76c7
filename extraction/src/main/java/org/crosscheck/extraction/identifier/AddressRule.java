package org.crosscheck.extraction.identifier;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** House numbers before a street's name ("10 Downing Street") and US postcodes ("NY 10001"). */
final class AddressRule implements IdentifierRule {
  private static final int LONGEST_NAME = 4;

  private final ImmutableSet<String> streets =
      Lexicon.load("en/identifier/street-words.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(ImmutableSet.toImmutableSet());

  @Override
  public String name() {
    return "address";
  }

  @Override
  public Optional<Identifier> read(Lexemes lexemes, int at) {
    return postcode(lexemes, at).or(() -> house(lexemes, at));
  }

  private Optional<Identifier> house(Lexemes lexemes, int at) {
    if (!lexemes.at(at).isDigits() || lexemes.at(at).length() > 5 || lexemes.isGlued(at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i <= at + LONGEST_NAME && lexemes.at(i).isCapitalised(); i++) {
      if (i > at + 1 && streets.contains(lexemes.lower(i))) {
        String number = lexemes.at(at).text();
        return Optional.of(
            new Identifier(at, i + 1, "address", number, lexemes.written(at, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Identifier> postcode(Lexemes lexemes, int at) {
    boolean state =
        lexemes.at(at).isCapitalised()
            && lexemes.at(at).length() == 2
            && Character.isUpperCase(lexemes.at(at).text().charAt(1))
            && lexemes.is(at - 1, ",");
    boolean code =
        lexemes.at(at + 1).isDigits()
            && lexemes.at(at + 1).length() == 5
            && !lexemes.isGlued(at + 1);
    return state && code
        ? Optional.of(
            new Identifier(
                at, at + 2, "postcode", lexemes.at(at + 1).text(), lexemes.written(at, at + 2)))
        : Optional.empty();
  }
}
