package org.crosscheck.extraction.quantity.number;

import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SCALE;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.SMALL;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEEN;
import static org.crosscheck.extraction.quantity.number.NumberWords.Kind.TEN;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;

/** Reads decimals in words: "two point five million", "nought point nought three". */
final class PointReader {
  private static final int MAX_DIGITS = 12;

  private final NumberWords words = NumberWords.english();

  /** {@code whole} with the decimals behind it; empty where none follow. */
  Optional<Part> read(Lexemes lexemes, Part whole) {
    if (!lexemes.is(whole.to(), "point")) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    int at = whole.to() + 1;
    while (digits.length() < MAX_DIGITS) {
      Optional<Part> next = digits(lexemes, at);
      if (next.isEmpty()) {
        break;
      }
      digits.append(next.get().value().toPlainString());
      at = next.get().to();
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Part decimal = Part.of(at, whole.value().add(new BigDecimal("0." + digits)));
    return Optional.of(
        words
            .find(lexemes.lower(at), SCALE)
            .map(scale -> decimal.times(scale, decimal.to() + 1))
            .orElse(decimal));
  }

  /** "seven", "eleven" and "seventy-one" as they are written behind the point: 7, 11, 71. */
  private Optional<Part> digits(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    Optional<BigDecimal> ten = words.find(word, TEN);
    if (ten.isPresent()) {
      int next = lexemes.isHyphen(at + 1) ? at + 2 : at + 1;
      Optional<BigDecimal> one = words.find(lexemes.lower(next), SMALL);
      return Optional.of(
          one.map(value -> Part.of(next + 1, ten.get().add(value)))
              .orElseGet(() -> Part.of(at + 1, ten.get())));
    }
    return words
        .find(word, SMALL)
        .or(() -> words.find(word, TEEN))
        .map(value -> Part.of(at + 1, value));
  }
}
