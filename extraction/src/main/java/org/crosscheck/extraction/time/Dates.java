package org.crosscheck.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;

/** Calendar dates of given parts, and the choice of the year or week that the words leave out. */
final class Dates {
  /** The modifier of a day that the calendar has not. */
  static final String NO_SUCH_DAY = "NO_SUCH_DAY";

  private static final int LEAST_DAYS = 28;
  private static final int MOST_DAYS = 31;

  private Dates() {}

  /** Empty for a date that no calendar has. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Period> day(int year, int month, int day) {
    return date(year, month, day).map(Period::day);
  }

  /**
   * A day that a date names and the calendar has not, such as 29 February 2023: its TIMEX3 value as
   * written, and no interval, for no other day may take its place.
   *
   * @param year four digits or {@code XXXX}
   */
  static Optional<Period> impossible(String year, int month, int day) {
    boolean named = month >= 1 && month <= 12 && day > LEAST_DAYS && day <= MOST_DAYS;
    String value = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
    return named
        ? Optional.of(Period.unknown(Grain.DAY, value).withMod(NO_SUCH_DAY))
        : Optional.empty();
  }

  static Period month(int year, int month) {
    return Period.containing(LocalDate.of(year, month, 1), Grain.MONTH);
  }

  /** A day and month without a year: the one nearest to today on the side that the tense names. */
  static Optional<Period> day(int month, int day, Situation situation, Tense tense) {
    if (date(2024, month, day).isEmpty()) {
      return impossible("XXXX", month, day);
    }
    if (situation.today().isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return Optional.of(Period.unknown(Grain.DAY, value));
    }
    LocalDate today = situation.today().get();
    Period near =
        nearest(
            year -> LocalDate.of(year, month, Math.min(day, lastOf(year, month))), today, tense);
    boolean exists = near.first().filter(found -> found.getDayOfMonth() == day).isPresent();
    return exists
        ? Optional.of(near)
        : Optional.of(Period.unknown(Grain.DAY, "XXXX-02-29")); // of a leap year that is not near
  }

  private static int lastOf(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  /** The day of last year, this or next year that lies nearest on the side of the tense. */
  static Period nearest(IntFunction<LocalDate> inYear, LocalDate today, Tense tense) {
    LocalDate best = inYear.apply(today.getYear());
    for (int year : new int[] {today.getYear() - 1, today.getYear() + 1}) {
      LocalDate date = inYear.apply(year);
      if (distance(date, today, tense) < distance(best, today, tense)) {
        best = date;
      }
    }
    return Period.day(best);
  }

  /** Days between, where a day on the wrong side counts three times, or eight where it is past. */
  private static long distance(LocalDate date, LocalDate today, Tense tense) {
    long days = ChronoUnit.DAYS.between(today, date);
    boolean wrongSide = (tense == Tense.PAST && days > 0) || (tense == Tense.FUTURE && days < 0);
    int wrong = tense == Tense.FUTURE ? 8 : 3;
    return Math.abs(days) * (wrongSide ? wrong : 1);
  }

  /** A month without a year: this one, or the last or next of its name. */
  static Period month(int month, Situation situation, Tense tense) {
    if (situation.today().isEmpty()) {
      return Period.unknown(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    YearMonth now = YearMonth.from(situation.today().get());
    int year = now.getYear();
    if (tense == Tense.FUTURE && month < now.getMonthValue()) {
      year++;
    } else if (tense == Tense.PAST && month > now.getMonthValue()) {
      year--;
    } else if (tense == Tense.UNKNOWN) {
      year -= month - now.getMonthValue() > 6 ? 1 : 0;
    }
    return month(year, month);
  }

  /** A weekday without a date: today, or the last or next of its name. */
  static Period weekday(int weekday, Situation situation, Tense tense) {
    if (situation.today().isEmpty()) {
      return Period.unknown(Grain.DAY, "XXXX-WXX-" + weekday);
    }
    LocalDate today = situation.today().get();
    int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
    return Period.day(
        tense == Tense.FUTURE ? today.plusDays((7 - back) % 7) : today.minusDays(back));
  }
}
