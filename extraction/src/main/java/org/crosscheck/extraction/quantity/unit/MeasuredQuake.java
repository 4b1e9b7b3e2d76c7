package org.crosscheck.extraction.quantity.unit;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Unit;

/**
 * A magnitude that only the earthquake tells to be one: "the quake measured 5.7", "an earthquake
 * measuring 6.2". Magnitudes are printed with one decimal, on a scale that no quake has left.
 */
final class MeasuredQuake {
  private static final int REACH = 10;
  private static final BigDecimal STRONGEST = BigDecimal.TEN;
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "measured", "measuring", "measures", "registered", "registering", "registers");
  private static final ImmutableSet<String> QUAKES =
      ImmutableSet.of(
          "earthquake",
          "earthquakes",
          "quake",
          "quakes",
          "tremor",
          "tremors",
          "temblor",
          "aftershock",
          "aftershocks",
          "foreshock",
          "seaquake");

  private final Unit magnitude;

  MeasuredQuake(Unit magnitude) {
    this.magnitude = magnitude;
  }

  Optional<UnitMatch> before(Lexemes lexemes, Numeral number) {
    int at = number.from();
    boolean measured = VERBS.contains(lexemes.lower(at - 1)) && isOnScale(lexemes, number);
    return measured && isQuakeBefore(lexemes, at - 1)
        ? Optional.of(UnitMatch.of(at, at, magnitude))
        : Optional.empty();
  }

  private static boolean isOnScale(Lexemes lexemes, Numeral number) {
    int decimal = number.to() - 1;
    return lexemes.is(decimal - 1, ".")
        && lexemes.at(decimal).isDigits()
        && lexemes.at(decimal).length() == 1
        && number.value().filter(value -> value.compareTo(STRONGEST) < 0).isPresent();
  }

  private static boolean isQuakeBefore(Lexemes lexemes, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (QUAKES.contains(lexemes.lower(i))) {
        return true;
      }
      boolean mark = lexemes.at(i).isMark() && !lexemes.is(i, ",") && !lexemes.isHyphen(i);
      if (mark) {
        return false;
      }
    }
    return false;
  }
}
