package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Season;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.grammar.Captures;

/** Seasons of a year, and the last, this and next one. */
final class Seasons {
  private Seasons() {}

  static Period of(int year, Season season) {
    return Period.containing(LocalDate.of(year, season.firstMonth(), 1), Grain.SEASON);
  }

  /** The last one that began before today, the one of this year, or the next to begin. */
  static Optional<Period> near(Captures c, Situation situation, int shift) {
    Season season = c.get("season", Season.class);
    if (situation.today().isEmpty()) {
      return Optional.of(Period.unknown(Grain.SEASON, "XXXX-" + season));
    }
    LocalDate today = situation.today().get();
    Period current = Period.containing(today, Grain.SEASON);
    Period named = of(current.first().orElseThrow().getYear(), season);
    if (shift == 0) {
      return Optional.of(
          named.first().orElseThrow().getYear() < today.getYear() && !named.equals(current)
              ? of(today.getYear(), season)
              : named);
    }
    int year = today.getYear();
    Period here = of(year, season);
    if (shift < 0) {
      return Optional.of(here.last().orElseThrow().isBefore(today) ? here : of(year - 1, season));
    }
    return Optional.of(here.first().orElseThrow().isAfter(today) ? here : of(year + 1, season));
  }
}
