package org.crosscheck.extraction.quantity;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Measured;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;

/**
 * Tells the point that groups thousands from the decimal point, where only the thing counted can:
 * "30.000 people" are 30,000, since no one counts parts of people; "30.000 metres" and "0.500" keep
 * their decimals, and so do rates ("1.532 goals per game") and scores ("14.266 points"). Of money
 * only three noughts behind the point are a group, for exchange rates and prices of fuel have three
 * decimals.
 */
final class PointGroups {
  private static final int WIDTH = 3;

  /** What is counted in parts too. */
  private static final ImmutableSet<String> IN_PARTS =
      ImmutableSet.of("points", "times", "marks", "runs", "percent", "seconds", "units");

  AmountPhrase read(Lexemes lexemes, AmountPhrase phrase, Measured measured) {
    return isGrouped(lexemes, phrase) && isCount(lexemes, phrase, measured)
        ? phrase.inThousands()
        : phrase;
  }

  private static boolean isGrouped(Lexemes lexemes, AmountPhrase phrase) {
    return phrase.form() == Form.CARDINAL
        && phrase.numerals().stream().allMatch(number -> isGrouped(lexemes, number));
  }

  /** One to three digits that no nought opens, a point, three digits, and no scale word. */
  private static boolean isGrouped(Lexemes lexemes, Numeral number) {
    int at = number.from();
    return number.to() == at + WIDTH
        && lexemes.is(at + 1, ".")
        && lexemes.at(at).isDigits()
        && lexemes.at(at).length() <= WIDTH
        && lexemes.at(at + 2).length() == WIDTH
        && !lexemes.lower(at).startsWith("0")
        && number.scale().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isCount(Lexemes lexemes, AmountPhrase phrase, Measured measured) {
    Optional<Dimension> dimension = phrase.unit().map(unit -> unit.dimension());
    if (dimension.isPresent()) {
      return dimension.get() == Dimension.MONEY
          && phrase.numerals().stream().allMatch(n -> lexemes.is(n.from() + 2, "000"));
    }
    return measured.known()
        && measured
            .thing()
            .filter(thing -> thing.from() >= phrase.to())
            .filter(thing -> !IN_PARTS.contains(lexemes.lower(thing.head())))
            .filter(thing -> !isRate(lexemes, thing.to()))
            .isPresent();
  }

  private static boolean isRate(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "per", "a", "an", "each", "every" -> true;
      default -> false;
    };
  }
}
