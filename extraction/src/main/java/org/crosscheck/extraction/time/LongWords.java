package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;

/**
 * Adjectives that say how long a thing goes on and are written as one word: "yearlong",
 * "monthslong". One of the unit where it stands in the singular, an open number where in the plural
 * (Associated Press Stylebook, "-long").
 */
final class LongWords {
  static final ImmutableMap<String, Length> LENGTHS = lengths();

  private LongWords() {}

  private static ImmutableMap<String, Length> lengths() {
    ImmutableMap.Builder<String, Length> lengths = ImmutableMap.builder();
    Stream.of(Grain.HOUR, Grain.DAY, Grain.NIGHT, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE)
        .forEach(
            grain -> {
              String unit = grain.name().toLowerCase(Locale.ROOT);
              lengths.put(unit + "long", Length.of(BigDecimal.ONE, grain));
              lengths.put(unit + "slong", Length.open(grain));
            });
    return lengths.put("centurylong", Length.of(BigDecimal.ONE, Grain.CENTURY)).buildOrThrow();
  }

  /** "year-long" is one year, "years-long" leaves their number open. */
  static Length of(Grain grain, String unit) {
    return unit.endsWith("s") ? Length.open(grain) : Length.of(BigDecimal.ONE, grain);
  }
}
