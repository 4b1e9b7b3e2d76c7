package org.crosscheck.extraction.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.grammar.Symbol;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/**
 * Days by number and month, in every written order. All-digit dates: four digits are the year; with
 * stops the day comes first (08.09.25 is 8 September, the custom wherever stops are written); with
 * slashes or hyphens the month comes first (08/09/25 is 9 August, the American custom) unless it
 * cannot be a month.
 */
final class DayRules {
  private DayRules() {}

  static void addTo(RuleBook book) {
    book.section("DATES")
        .rule(
            "month day year",
            "month:MONTH ^.? the? day:DAY ,? ( of | in )? year:YEAR",
            DayRules::full)
        .rule("month day year", "month:MONTH ^.? ^-|/? day:DAY ^-|/|, year:DIGITS4", DayRules::full)
        .rule(
            "day month year",
            "the? day:DAY ^-|/|.? of? month:MONTH ^.? ^-|/? ,? ( of | in )? year:YEAR",
            DayRules::full)
        .rule("year month day", "year:DIGITS4 ^-|/|.? month:MONTH ^-|/|.? day:DAY", DayRules::full)
        .rule(
            "month day of that year",
            "month:MONTH ^.? day:DAY ,? of? which:this|last|next year",
            DayRules::ofYear)
        .rule(
            "day month of that year",
            "the? day:DAY of? month:MONTH ,? of? which:this|last|next year",
            DayRules::ofYear)
        .rule(
            "year first in digits",
            "year:DIGITS4 ^-|/|. ^month:DIGITS2 ^-|/|. ^day:DIGITS2",
            DayRules::full)
        .rule(
            "stops in digits", "day:DIGITS2 ^. ^month:DIGITS2 ^. ^year:DIGITS", DayRules::dayFirst)
        .rule(
            "slashes in digits",
            "month:DIGITS2 ^/|- ^day:DIGITS2 ^/|- ^year:DIGITS",
            DayRules::monthFirst)
        .rule("year first in digits", "digits:DIGITS", DayRules::compact)
        .rule(
            "date in any order",
            "year:DIGITS4 ^-|/|. ^day:DIGITS2 ^-|/|. ^month:MONTH",
            DayRules::full)
        .rule(
            "date in any order", "month:MONTH ^-|/ ^year:DIGITS4 ^-|/ ^day:DIGITS2", DayRules::full)
        .rule(
            "date in any order", "day:DIGITS2 ^-|/ ^year:DIGITS4 ^-|/ ^month:MONTH", DayRules::full)
        .rule("last month day", "last month:MONTH ^.? day:DAY", DayRules::lastDay)
        .rule("month day", "month:MONTH ^.? the? day:DAY", DayRules::firstOfList)
        .rule("month day", "month:MONTH ^-|/ ^day:DIGITS2", DayRules::withoutYear)
        .rule("month day", "month:MONTH , day:DAY", DayRules::numbered)
        .rule("day month", "the? day:DAY ^-|/? of? month:MONTH", DayRules::withoutYear)
        .rule("short slashes in digits", "month:DIGITS2 ^/ ^day:DIGITS2", DayRules::shortDigits);
    book.section("LISTED")
        .rule("another day of the month", "the? day:DAY ,? year:DIGITS4", DayRules::lastOfList)
        .rule("another day of the month", "the? day:DAY", DayRules::further)
        .rule("day of the month behind it", "the? day:DAY", DayRules::beforeMonth);
  }

  private static Optional<Period> full(Captures c, Input input) {
    int year = c.integer("year");
    int month = c.integer("month");
    int day = c.integer("day");
    return Dates.day(year, month, day)
        .or(() -> Dates.impossible(String.format(Locale.ROOT, "%04d", year), month, day));
  }

  private static Optional<Period> ofYear(Captures c, Input input) {
    Period year = input.situation().shifted(Grain.YEAR, Shift.of(c.text("which")));
    return year.first().flatMap(y -> Dates.day(y.getYear(), c.integer("month"), c.integer("day")));
  }

  private static Optional<Period> dayFirst(Captures c, Input input) {
    Optional<Integer> year = year(c);
    return year.flatMap(y -> Dates.day(y, c.integer("month"), c.integer("day")));
  }

  private static Optional<Period> monthFirst(Captures c, Input input) {
    int month = c.integer("month");
    int day = c.integer("day");
    return year(c).flatMap(y -> Dates.day(y, month, day).or(() -> Dates.day(y, day, month)));
  }

  /** Two digits or four; three are no year. */
  private static Optional<Integer> year(Captures c) {
    int year = c.integer("year");
    if (year >= 1000 && year < 2200) {
      return Optional.of(year);
    }
    return year < 100 ? Optional.of(Years.ofTwoDigits(year)) : Optional.empty();
  }

  private static Optional<Period> withoutYear(Captures c, Input input) {
    Situation situation = input.situation();
    Tense tense = situation.tense().apply(c.start());
    return Dates.day(c.integer("month"), c.integer("day"), situation, tense);
  }

  /** "March 3" of "March 3 and 7, 2024" has the year of the list. */
  private static Optional<Period> firstOfList(Captures c, Input input) {
    Words words = input.words();
    int month = c.start();
    int day = words.is(month + 1, ".") ? month + 2 : month + 1;
    Optional<Symbol.Found> number =
        Ordinals.dayOfMonth(words, words.is(day, "the") ? day + 1 : day);
    boolean counts = number.filter(n -> isWord(words, n.end())).isPresent();
    return number
        .flatMap(found -> DayLists.yearBehind(words, found.end()))
        .map(year -> Dates.day(year, c.integer("month"), c.integer("day")))
        .orElseGet(() -> withoutYear(c, input).filter(found -> !counts || exists(found)));
  }

  /** "In April 31 people died": a day that is none, and a count behind a month. */
  private static boolean exists(Period day) {
    return day.mod().filter(Dates.NO_SUCH_DAY::equals).isEmpty();
  }

  private static boolean isWord(Words words, int index) {
    return words.has(index) && words.get(index).isLetters();
  }

  /** "7" of "March 3 and 7": the month and year are those of the day before. */
  private static Optional<Period> further(Captures c, Input input) {
    Words words = input.words();
    Optional<Period> before = input.situation().spoken().here().filter(Period::isDay);
    int index = words.is(c.start(), "the") ? c.start() + 1 : c.start();
    return DayLists.isFurther(words, index)
        ? before
            .flatMap(Period::first)
            .flatMap(d -> Dates.day(d.getYear(), d.getMonthValue(), c.integer("day")))
        : Optional.empty();
  }

  /** "7, 2024" of "March 3 and 7, 2024". */
  private static Optional<Period> lastOfList(Captures c, Input input) {
    return further(c, input)
        .filter(day -> day.first().orElseThrow().getYear() == c.integer("year"));
  }

  /** "3" of "3 and 7 March": the month is that behind the list. */
  private static Optional<Period> beforeMonth(Captures c, Input input) {
    Words words = input.words();
    int index = words.is(c.start(), "the") ? c.start() + 1 : c.start();
    OptionalInt behind = DayLists.monthBehind(words, index);
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    int at = behind.getAsInt();
    int month = Integer.parseInt(words.get(at).entries().get(Category.MONTH));
    Optional<Integer> year = DayLists.year(words, words.is(at + 1, ".") ? at + 2 : at + 1);
    Situation situation = input.situation();
    return year.isPresent()
        ? Dates.day(year.get(), month, c.integer("day"))
        : Dates.day(month, c.integer("day"), situation, situation.tense().apply(c.start()));
  }

  /** ISO 8601's basic form: "20250220". */
  private static Optional<Period> compact(Captures c, Input input) {
    int digits = c.integer("digits");
    int year = digits / 10_000;
    return year >= 1900 && year < 2100
        ? Dates.day(year, digits / 100 % 100, digits % 100)
        : Optional.empty();
  }

  /** "June, 21st", but not "in June, first". */
  private static Optional<Period> numbered(Captures c, Input input) {
    Words words = input.words();
    int day = c.start() + 2;
    boolean suffixed =
        words.get(day).isDigits() && words.glued(day + 1) && words.get(day + 1).isLetters();
    return suffixed ? withoutYear(c, input) : Optional.empty();
  }

  private static Optional<Period> lastDay(Captures c, Input input) {
    return Dates.day(c.integer("month"), c.integer("day"), input.situation(), Tense.PAST);
  }

  /** "22/04", but neither "1/2" of something nor "24/7". */
  private static Optional<Period> shortDigits(Captures c, Input input) {
    boolean introduced = c.start() > 0 && input.words().get(c.start() - 1).is("on");
    return introduced ? eitherOrder(c, input) : Optional.empty();
  }

  /** Months come first, unless what stands there cannot be one. */
  static Optional<Period> eitherOrder(Captures c, Input input) {
    int month = c.integer("month");
    int day = c.integer("day");
    Situation situation = input.situation();
    Tense tense = situation.tense().apply(c.start());
    return month > 12
        ? Dates.day(day, month, situation, tense)
        : Dates.day(month, day, situation, tense);
  }
}
