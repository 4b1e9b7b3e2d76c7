package org.crosscheck.comparison.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * The units in which lengths of time are said, from the finest to the coarsest, with the letters of
 * TIMEX3.
 */
@SuppressWarnings("ImmutableEnumChecker") // A unit is a record of two texts and an enum.
enum LengthUnit {
  SECOND("s", "second", 1, 120),
  MINUTE("min", "minute", 60, 120),
  HOUR("h", "hour", 3600, 48),
  DAY("d", "day", 86_400, 14),
  WEEK("wk", "week", 604_800, 9),
  MONTH("mo", "month", 2_629_746, 24),
  YEAR("a", "year", 31_556_952, 20);

  private final Unit unit;
  private final BigDecimal seconds;
  private final BigDecimal plural;

  LengthUnit(String symbol, String name, int seconds, int plural) {
    this.unit = new Unit(symbol, name, Dimension.DURATION);
    this.seconds = BigDecimal.valueOf(seconds);
    this.plural = BigDecimal.valueOf(plural);
  }

  Unit unit() {
    return unit;
  }

  /** How many of {@code finer} it has, months and years being those of the mean year. */
  BigDecimal in(LengthUnit finer) {
    return seconds.divide(finer.seconds, MathContext.DECIMAL32);
  }

  /** Where the plural of the next larger unit begins: who could say "weeks" does not say "days". */
  BigDecimal nextPlural() {
    return plural;
  }

  /** The unit of a TIMEX3 letter; an M of the clock is a minute. */
  static LengthUnit of(char letter, boolean clock) {
    return switch (letter) {
      case 'S' -> SECOND;
      case 'H' -> HOUR;
      case 'M' -> clock ? MINUTE : MONTH;
      case 'D' -> DAY;
      case 'W' -> WEEK;
      case 'Y' -> YEAR;
      default -> throw new IllegalArgumentException("no unit of a length has the letter " + letter);
    };
  }
}
