package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** Months, with and without their year. */
final class MonthRules {
  private MonthRules() {}

  static void addTo(RuleBook book) {
    book.section("MONTHS")
        .rule(
            "month and year",
            "month:MONTH ^.? ,? ( of | in )? year:YEAR",
            c -> monthOf(c, c.integer("year")))
        .rule(
            "month and year",
            "month:MONTH ^.? -|/ year:DIGITS4",
            c -> monthOf(c, c.integer("year")))
        .rule("year and month", "year:DIGITS4 -|/? month:MONTH", c -> monthOf(c, c.integer("year")))
        .rule(
            "month of this year",
            "month:MONTH ,? of? which:this|last|next year",
            MonthRules::ofYear)
        .rule("month in digits", "year:DIGITS4 ^- ^month:DIGITS2", MonthRules::inDigits)
        .rule("month in digits", "month:DIGITS2 ^-|/ ^year:DIGITS4", MonthRules::inDigits)
        .rule("month of a short year", "month:MONTH of year:DIGITS2", MonthRules::ofShortYear)
        .rule("next month by name", "which:next month:MONTH", MonthRules::relative)
        .rule("last month by name", "the|this? which:last|past month:MONTH", MonthRules::relative)
        .rule("this month by name", "which:this month:MONTH", MonthRules::relative)
        .rule("month of that year", "month:MONTH that year", MonthRules::ofSpokenYear)
        .rule("bare month", "month:MONTH", MonthRules::bare);
  }

  private static Period monthOf(Captures captures, int year) {
    return Dates.month(year, captures.integer("month"));
  }

  private static Optional<Period> ofYear(Captures captures, Input input) {
    int shift = Shift.of(captures.text("which"));
    int month = captures.integer("month");
    return input
        .situation()
        .shifted(Grain.YEAR, shift)
        .first()
        .map(y -> Dates.month(y.getYear(), month));
  }

  private static Optional<Period> ofSpokenYear(Captures c, Input input) {
    return input
        .situation()
        .reference()
        .flatMap(Period::first)
        .map(day -> Dates.month(day.getYear(), c.integer("month")));
  }

  /** "August of 62". */
  private static Optional<Period> ofShortYear(Captures c, Input input) {
    int end = c.start() + 3;
    boolean closes = !input.words().has(end) || !input.words().get(end).isLetters();
    boolean two = input.words().get(end - 1).text().length() == 2;
    return closes && two
        ? Optional.of(monthOf(c, Years.ofTwoDigits(c.integer("year"))))
        : Optional.empty();
  }

  private static Optional<Period> inDigits(Captures c, Input input) {
    int year = c.integer("year");
    int month = c.integer("month");
    boolean fits = year >= 1900 && year < 2100 && month >= 1 && month <= 12;
    Words words = input.words();
    boolean more =
        (words.glued(c.start()) && !words.get(Math.max(0, c.start() - 1)).is("("))
            || (words.glued(c.start() + 3) && words.is(c.start() + 3, "-"));
    return fits && !more ? Optional.of(Dates.month(year, month)) : Optional.empty();
  }

  /** "last March" is over, "next March" is to come, "this March" is in this year. */
  private static Optional<Period> relative(Captures captures, Input input) {
    Situation situation = input.situation();
    int month = captures.integer("month");
    int shift = Shift.of(captures.text("which"));
    if (situation.today().isEmpty() || shift == 0) {
      Period year = situation.current(Grain.YEAR);
      return year.first().isEmpty()
          ? Optional.of(Dates.month(month, situation, Tense.UNKNOWN))
          : year.first().map(day -> Dates.month(day.getYear(), month));
    }
    Period near = Dates.month(month, situation, shift < 0 ? Tense.PAST : Tense.FUTURE);
    boolean current = near.value().equals(situation.current(Grain.MONTH).value());
    return current
        ? Period.containing(near.first().orElseThrow(), Grain.MONTH)
            .first()
            .map(d -> Dates.month(d.getYear() + shift, month))
        : Optional.of(near);
  }

  private static Optional<Period> bare(Captures captures, Input input) {
    Words words = input.words();
    int index = captures.start();
    if (!isMonthName(words, index)) {
      return Optional.empty();
    }
    Tense tense = input.situation().tense().apply(index);
    return Optional.of(Dates.month(captures.integer("month"), input.situation(), tense));
  }

  /**
   * Short forms and the names that are also words need something around them that dates have. At
   * the start of a sentence "May" and "March" are verbs more often than not.
   */
  private static boolean isMonthName(Words words, int index) {
    Word word = words.get(index);
    if (words.glued(index) && index > 0 && words.get(index - 1).isLetters()) {
      return false;
    }
    boolean alsoWord = word.is("may") || word.is("march") || word.is("august");
    boolean shortForm =
        word.text().length() <= 4 && !word.is("may") && !word.is("june") && !word.is("july");
    boolean introduced = index > 0 && MonthContext.introduces(words.get(index - 1).lower());
    if (shortForm) {
      boolean name = words.has(index + 1) && words.get(index + 1).isCapitalised();
      return introduced && !name && !words.is(index + 1, "-");
    }
    return !alsoWord || introduced || (index > 0 && word.is("august"));
  }
}
