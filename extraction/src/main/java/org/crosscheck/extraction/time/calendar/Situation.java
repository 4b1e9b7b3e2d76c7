package org.crosscheck.extraction.time.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What a relative time is resolved against.
 *
 * @param today the day of publication, or inside a quotation the day it was said where that is
 *     known
 * @param clock the time of publication
 * @param spoken the times that were spoken of last, as "the next day" and "the quarter" mean them
 * @param named the day of what a noun names, where the article has told it: "the vote"
 * @param tense which way a bare weekday or month looks, by the index of its first word
 */
public record Situation(
    Optional<LocalDate> today,
    Optional<LocalTime> clock,
    Spoken spoken,
    Function<String, Optional<Period>> named,
    IntFunction<Tense> tense) {
  public Situation {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(spoken, "spoken");
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(tense, "tense");
  }

  /** The unit of today; without a date its TIMEX3 value with the digits open. */
  public Period current(Grain grain) {
    return today
        .map(day -> Period.containing(day, grain))
        .orElseGet(() -> Period.unknown(grain, open(grain)));
  }

  /** The unit so many after that of today. */
  public Period shifted(Grain grain, int count) {
    return current(grain).shift(count).orElseGet(() -> Period.unknown(grain, open(grain)));
  }

  /** What was spoken of last, else today. */
  public Optional<Period> reference() {
    return spoken.recent().or(() -> today.map(Period::day));
  }

  private static String open(Grain grain) {
    return switch (grain) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
