package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** A weekday and a day of the month without its month: "Friday the 14th". */
final class WeekdayDates {
  private static final int MONTHS = 12;

  private WeekdayDates() {}

  /** "Tuesday 22nd", "Sunday 19": not "Friday 13 people died", "Friday 3.5 percent". */
  static Optional<Period> numbered(Captures c, Input input) {
    Words words = input.words();
    int day = c.start() + 1;
    int next = day + 1;
    boolean suffixed = words.glued(next) && words.get(next).isLetters();
    boolean closes =
        !words.has(next) || (",;!?)".contains(words.get(next).text()) && !words.glued(next + 1));
    boolean ends = words.is(next, ".") && !words.has(next + 1);
    return words.get(day).isDigits() && (suffixed || closes || ends)
        ? dayOfMonth(c, input)
        : Optional.empty();
  }

  /** Not "Friday, the fourth decline in a row". */
  static Optional<Period> named(Captures c, Input input) {
    Words words = input.words();
    int day = c.start() + (words.is(c.start() + 1, ",") ? 3 : 2);
    boolean counts =
        words.is(day, Category.ORDINAL) && words.has(day + 1) && words.get(day + 1).isLetters();
    return counts ? Optional.empty() : dayOfMonth(c, input);
  }

  /** "Tuesday the 4th": the month nearest to today in which it fits. */
  private static Optional<Period> dayOfMonth(Captures c, Input input) {
    boolean ahead = input.situation().tense().apply(c.start()) == Tense.FUTURE;
    Optional<LocalDate> today = input.situation().today();
    return today
        .flatMap(
            now ->
                IntStream.range(0, 2 * MONTHS)
                    .mapToObj(
                        i -> now.plusMonths((i % 2 == 0) == ahead ? -(i + 1) / 2 : (i + 1) / 2))
                    .flatMap(
                        m -> Dates.date(m.getYear(), m.getMonthValue(), c.integer("day")).stream())
                    .filter(day -> day.getDayOfWeek().getValue() == c.integer("weekday"))
                    .findFirst())
        .map(Period::day);
  }
}
