package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/**
 * The periods of companies' reports. "The quarter" is the one that was spoken of, and "a year
 * earlier" the same quarter of the year before, not the whole year.
 */
final class AccountingRules {
  private static final int QUARTERS = 4;
  private static final ImmutableSet<String> BEFORE_YEAR =
      ImmutableSet.of("for", "during", "throughout", "in", "of");

  private AccountingRules() {}

  static void addTo(RuleBook book) {
    book.section("ACCOUNTING")
        .rule("the quarter", "the quarter", (c, in) -> in.situation().spoken().quarter())
        .rule("the quarter", "the latest quarter|period", AccountingRules::quarter)
        .rule(
            "year-earlier period",
            "( the )? ( comparable | corresponding )? year -? ago|earlier ( -? quarter|period )?",
            AccountingRules::yearEarlier)
        .rule(
            "year-earlier period",
            "the corresponding|comparable quarter|period ( a year earlier|ago | last year )",
            AccountingRules::yearEarlier)
        .rule("year-earlier period", "a year ago|earlier", AccountingRules::yearEarlier)
        .rule(
            "year-earlier quarter",
            "( the )? year -? ago|earlier number:ORDINAL quarter",
            AccountingRules::numbered)
        .rule("quarter of a year", "the year:YEARS quarter|period", AccountingRules::ofYear)
        .rule("year to date", "( the )? year -? to -? date", AccountingRules::toDate)
        .rule("the year", "the fiscal|full year", AccountingRules::year)
        .rule("the year", "the year", AccountingRules::bareYear);
  }

  /** Results are of a quarter that is over: a running one that was spoken of is an outlook. */
  private static Optional<Period> quarter(Captures c, Input input) {
    Optional<LocalDate> today = input.situation().today();
    return input
        .situation()
        .spoken()
        .quarter()
        .filter(spoken -> today.isEmpty() || spoken.last().orElseThrow().isBefore(today.get()))
        .or(() -> lastFull(input));
  }

  private static Optional<Period> lastFull(Input input) {
    return input.situation().current(Grain.QUARTER).shift(-1);
  }

  private static Optional<Period> yearEarlier(Captures c, Input input) {
    return input
        .situation()
        .spoken()
        .quarter()
        .flatMap(quarter -> quarter.shift(-QUARTERS))
        .or(() -> sameGrain(input, c))
        .or(() -> Optional.of(input.situation().shifted(Grain.YEAR, -1)));
  }

  /** "Earlier" counts from a month or year that was spoken of, "ago" from now. */
  private static Optional<Period> sameGrain(Input input, Captures c) {
    if (input.words().is(c.start() + 2, "ago")) {
      return Optional.empty();
    }
    return input
        .situation()
        .spoken()
        .recent()
        .filter(period -> period.grain() == Grain.MONTH || period.grain() == Grain.YEAR)
        .flatMap(period -> period.shift(period.grain() == Grain.MONTH ? -12 : -1));
  }

  private static Optional<Period> numbered(Captures c, Input input) {
    int number = c.integer("number");
    return number > QUARTERS
        ? Optional.empty()
        : input
            .situation()
            .shifted(Grain.YEAR, -1)
            .first()
            .map(year -> Period.containing(year.plusMonths(3L * (number - 1)), Grain.QUARTER));
  }

  private static Optional<Period> ofYear(Captures c, Input input) {
    Period year = c.period("year");
    return input
        .situation()
        .spoken()
        .quarter()
        .flatMap(
            quarter ->
                quarter.first().map(day -> day.withYear(year.first().orElseThrow().getYear())))
        .map(day -> Period.containing(day, Grain.QUARTER))
        .or(() -> Optional.of(year));
  }

  private static Optional<TimeValue> year(Captures c, Input input) {
    return Optional.of(
        endsOnDate(input, c.start() + 3)
            ? RelativeRules.one(Grain.YEAR)
            : input.situation().current(Grain.YEAR));
  }

  private static Optional<Period> toDate(Captures c, Input input) {
    Period year = input.situation().current(Grain.YEAR);
    return Optional.of(year.within(year.first(), input.situation().today()));
  }

  /** In "the year ended March 31" the date says which year, and the words say how long. */
  private static boolean endsOnDate(Input input, int index) {
    return input.words().is(index, "ended") || input.words().is(index, "ending");
  }

  /** "For the year", but not "the year he was born". */
  private static Optional<TimeValue> bareYear(Captures c, Input input) {
    boolean introduced =
        c.start() > 0 && BEFORE_YEAR.contains(input.words().get(c.start() - 1).lower());
    int next = c.start() + 2;
    if (endsOnDate(input, next)) {
      return Optional.of(RelativeRules.one(Grain.YEAR));
    }
    boolean closes = !input.words().has(next) || !input.words().get(next).isLetters();
    return introduced && closes
        ? Optional.of(input.situation().current(Grain.YEAR))
        : Optional.empty();
  }
}
