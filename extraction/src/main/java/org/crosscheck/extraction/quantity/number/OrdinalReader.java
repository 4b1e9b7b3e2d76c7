package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.ORDINAL;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEN;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Reads ordinals: "21st", "twenty-first", "two hundredth". */
final class OrdinalReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words = NumberWords.english();
  private final CardinalReader cardinals;

  OrdinalReader(CardinalReader cardinals) {
    this.cardinals = cardinals;
  }

  Optional<Part> read(Lexemes lexemes, int at) {
    if (lexemes.at(at).isDigits()) {
      return digits(lexemes, at);
    }
    Optional<BigDecimal> plain = words.find(lexemes.lower(at), ORDINAL);
    if (plain.isPresent()) {
      return plain.map(value -> Part.of(at + 1, value));
    }
    return tens(lexemes, at).or(() -> composed(lexemes, at));
  }

  private static Optional<Part> digits(Lexemes lexemes, int at) {
    boolean ending =
        switch (lexemes.lower(at + 1)) {
          case "st" -> lexemes.isGlued(at + 1) && isLast(lexemes, at, '1');
          case "nd" -> lexemes.isGlued(at + 1) && isLast(lexemes, at, '2');
          case "rd" -> lexemes.isGlued(at + 1) && isLast(lexemes, at, '3');
          case "th" -> lexemes.isGlued(at + 1);
          default -> false;
        };
    return ending && lexemes.at(at).length() < 7
        ? Optional.of(Part.of(at + 2, new BigDecimal(lexemes.lower(at))))
        : Optional.empty();
  }

  /** "21st", not "13st", which is a weight. */
  private static boolean isLast(Lexemes lexemes, int at, char digit) {
    String digits = lexemes.lower(at);
    return digits.charAt(digits.length() - 1) == digit;
  }

  private Optional<Part> tens(Lexemes lexemes, int at) {
    int next = lexemes.isHyphen(at + 1) ? at + 2 : at + 1;
    return words
        .find(lexemes.lower(at), TEN)
        .flatMap(
            ten ->
                words
                    .find(lexemes.lower(next), ORDINAL)
                    .filter(one -> one.compareTo(BigDecimal.TEN) < 0)
                    .map(one -> Part.of(next + 1, ten.add(one))));
  }

  /** "two hundredth", "hundred and first": the last word multiplies or adds. */
  private Optional<Part> composed(Lexemes lexemes, int at) {
    return cardinals
        .read(lexemes, at)
        .flatMap(
            part -> {
              boolean joined = lexemes.is(part.to(), "and") || lexemes.isHyphen(part.to());
              int last = joined ? part.to() + 1 : part.to();
              return words
                  .find(lexemes.lower(last), ORDINAL)
                  .filter(one -> fits(part.value(), one))
                  .map(one -> Part.of(last + 1, joined(part.value(), one)));
            });
  }

  private static boolean fits(BigDecimal before, BigDecimal last) {
    return last.compareTo(HUNDRED) >= 0
        || (before.compareTo(HUNDRED) >= 0 && before.remainder(HUNDRED).signum() == 0);
  }

  private static BigDecimal joined(BigDecimal before, BigDecimal last) {
    return last.compareTo(HUNDRED) >= 0 ? before.multiply(last) : before.add(last);
  }
}
