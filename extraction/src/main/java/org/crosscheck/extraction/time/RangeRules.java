package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/**
 * Stretches of days. Where both ends are dates of their own ("March 3 to April 7") TIMEX3 has two
 * times; one stretch is read where they share a word ("March 3-7") or "from" or "between" joins
 * them.
 */
final class RangeRules {
  private RangeRules() {}

  static void addTo(RuleBook book) {
    book.section("RANGES")
        .rule(
            "days of a month",
            "( from | between )? month:MONTH ^.? ( the )? from:DAY ( - | to | through | until | till | and ) ( the )? to:DAY ( ,? year:DIGITS4 )?",
            RangeRules::ofMonth)
        .rule(
            "days of a month",
            "( from | between )? ( the )? from:DAY ( - | to | through | until | till | and ) ( the )? to:DAY of? month:MONTH ^.? ( ,? ( of | in )? year:DIGITS4 )?",
            RangeRules::ofMonth)
        .rule(
            "days of a month",
            "from:DIGITS2 ^/ ^to:DIGITS2 month:MONTH ( ,? year:DIGITS4 )?",
            RangeRules::ofMonth)
        .rule("between two days", "between start:ENDS and|to|- end:ENDS", RangeRules::between)
        .rule("two full dates", "start:FULL - end:FULL", RangeRules::between);
  }

  static void addEnds(RuleBook book) {
    book.section("FULL").include("DATES");
    book.section("ENDS")
        .include("DATES")
        .include("WEEKDAYS")
        .include("HOLIDAYS")
        .rule(
            "day from today",
            "days:DEICTIC",
            (c, in) -> Optional.of(in.situation().shifted(Grain.DAY, c.integer("days"))))
        .rule("now", "now", (c, in) -> in.situation().today().map(Period::day));
  }

  /** Without "from" or "between", two days and "and" are a list: "March 3 and 7". */
  private static Optional<Period> ofMonth(Captures c, Input input) {
    int from = c.integer("from");
    int to = c.integer("to");
    int month = c.integer("month");
    if (from >= to || (hasAnd(c, input) && !isBetween(c, input))) {
      return Optional.empty();
    }
    Optional<Period> start = day(c, input, month, from);
    Optional<Period> end =
        start.flatMap(Period::first).flatMap(day -> Dates.day(day.getYear(), month, to));
    return start.flatMap(first -> end.flatMap(last -> Period.between(first, last)));
  }

  private static boolean hasAnd(Captures c, Input input) {
    for (int i = c.start(); i < c.start() + 7; i++) {
      if (input.words().is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(Captures c, Input input) {
    return input.words().is(c.start(), "between") || input.words().is(c.start(), "from");
  }

  private static Optional<Period> day(Captures c, Input input, int month, int day) {
    Situation situation = input.situation();
    Tense tense = situation.tense().apply(c.start());
    return c.has("year")
        ? Dates.day(c.integer("year"), month, day)
        : Dates.day(month, day, situation, tense);
  }

  private static Optional<Period> between(Captures c, Input input) {
    Period start = c.period("start");
    Period end = c.period("end");
    boolean days =
        start.isDay() && end.isDay() && start.first().isPresent() && end.first().isPresent();
    return days ? Period.between(start, end) : Optional.empty();
  }
}
