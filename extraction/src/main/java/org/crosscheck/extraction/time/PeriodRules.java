package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Season;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Quarters, halves, seasons and weekends. */
final class PeriodRules {
  /** So long after its end a quarter's results may still be to come. */
  private static final int REPORTING = 4;

  private PeriodRules() {}

  static void addTo(RuleBook book) {
    book.section("YEARLY")
        .include("YEARS")
        .rule(
            "year from today",
            "which:last|this|next|past year",
            (c, in) -> Optional.of(in.situation().shifted(Grain.YEAR, Shift.of(c.text("which")))));
    book.section("QUARTERS")
        .rule(
            "quarter of a year",
            "( the )? fiscal? number:ORDINAL -? quarter ( ,? of | in )? fiscal? year:YEARLY",
            PeriodRules::quarterOf)
        .rule(
            "quarter of a year",
            "( the )? year:YEARLY ( ' ^s )? number:ORDINAL -? quarter",
            PeriodRules::quarterOf)
        .rule("quarter", "( the )? fiscal? -? number:ORDINAL quarter", PeriodRules::quarter)
        .rule("quarter as adjective", "fiscal? number:ORDINAL - quarter", PeriodRules::quarter)
        .rule(
            "half of a year",
            "the? ( number:ORDINAL | last:last ) half of year:YEARLY",
            PeriodRules::halfOf)
        .rule("half of a year", "year:DIGITS4 h ^number:DIGITS2", PeriodRules::halfInDigits)
        .rule("half of a year", "h ^number:DIGITS2 of? year:DIGITS4", PeriodRules::halfInDigits)
        .rule("quarter in short", "q ^number:DIGITS2", PeriodRules::bareQuarter)
        .rule("quarter in short", "digits:DIGITS4 -? q ^number:DIGITS2", PeriodRules::quarterOf)
        .rule("quarter in short", "q ^number:DIGITS2 of? digits:DIGITS4", PeriodRules::quarterOf);
    book.section("SEASONS")
        .rule(
            "season of a year",
            "the? season:SEASON ( of )? year:YEARS",
            c ->
                Seasons.of(
                    c.period("year").first().orElseThrow().getYear(),
                    c.get("season", Season.class)))
        .rule("season", "the season:SEASON", PeriodRules::season);
    book.section("PERIODS")
        .include("HOLIDAYS")
        .include("DATES")
        .include("WEEKDAYS")
        .include("MONTHS")
        .include("YEARLY")
        .include("QUARTERS")
        .include("SEASONS")
        .include("DECADES")
        .include("CENTURIES")
        .rule(
            "the week of a day",
            "the week of ( the )? date:DATES",
            (c, in) -> c.period("date").in(Grain.WEEK))
        .rule("the weekend", "the weekend", PeriodRules::weekend);
    book.section("CALENDAR")
        .include("MONTHS")
        .include("YEARLY")
        .include("QUARTERS")
        .rule(
            "unit from today",
            "( the )? which:last|this|next|past|current unit:UNIT",
            RelativeRules::unit)
        .rule("this unit", "the unit:UNIT", PeriodRules::current);
  }

  private static Optional<Period> quarterOf(Captures c, Input input) {
    int number = c.integer("number");
    Optional<LocalDate> year =
        c.has("digits")
            ? Optional.of(LocalDate.of(Math.max(c.integer("digits"), 1), 1, 1))
            : c.period("year").first();
    return number < 1 || number > 4
        ? Optional.empty()
        : year.map(y -> Period.containing(LocalDate.of(y.getYear(), number * 3, 1), Grain.QUARTER));
  }

  /** The last of its number that has begun, unless the clause looks ahead. */
  private static Optional<Period> quarter(Captures c, Input input) {
    int number = c.integer("number");
    Situation situation = input.situation();
    if (number < 1 || number > 4) {
      return Optional.empty();
    }
    if (situation.today().isEmpty()) {
      return Optional.of(Period.unknown(Grain.QUARTER, "XXXX-Q" + number));
    }
    LocalDate today = situation.today().get();
    Period here = Period.containing(LocalDate.of(today.getYear(), number * 3, 1), Grain.QUARTER);
    boolean begun = !here.first().orElseThrow().isAfter(today);
    boolean ahead = situation.tense().apply(c.start()) == Tense.FUTURE;
    boolean over = here.last().orElseThrow().isBefore(today.minusMonths(REPORTING));
    int shift = ahead && over ? 4 : ahead || begun ? 0 : -4;
    return here.shift(shift);
  }

  /** "In Q3", "Q3 results": a name where more is stuck to it ("Q3-A"). */
  private static Optional<Period> bareQuarter(Captures c, Input input) {
    int next = c.start() + 2;
    boolean open = input.words().glued(next) && !",.;:'’)".contains(input.words().get(next).text());
    boolean capital = input.words().get(c.start()).isCapitalised();
    return capital && !open && input.words().get(c.start() + 1).text().length() == 1
        ? quarter(c, input)
        : Optional.empty();
  }

  private static Optional<Period> halfOf(Captures c, Input input) {
    int number = c.has("last") ? 2 : c.integer("number");
    return number < 1 || number > 2
        ? Optional.empty()
        : c.period("year")
            .first()
            .map(y -> Period.containing(y.plusMonths(6L * (number - 1)), Grain.HALF));
  }

  /** "2023 H1". */
  private static Optional<Period> halfInDigits(Captures c, Input input) {
    int number = c.integer("number");
    int year = c.integer("year");
    return number < 1 || number > 2 || year < 1900 || year > 2100
        ? Optional.empty()
        : Optional.of(Period.containing(LocalDate.of(year, 6 * number, 1), Grain.HALF));
  }

  private static Optional<Period> season(Captures c, Input input) {
    if (c.start() == 0 || !MonthContext.introduces(input.words().get(c.start() - 1).lower())) {
      return Optional.empty(); // the spring in the clock
    }
    boolean ahead = input.situation().tense().apply(c.start()) == Tense.FUTURE;
    Optional<Period> near = Seasons.near(c, input.situation(), ahead ? 1 : 0);
    Optional<LocalDate> today = input.situation().today();
    boolean toCome =
        !ahead
            && near.flatMap(Period::first)
                .filter(d -> today.isPresent() && d.isAfter(today.get()))
                .isPresent();
    return toCome ? near.flatMap(season -> season.shift(-4)) : near;
  }

  /** The one that is over or running; the coming one where the clause looks ahead. */
  private static Optional<Period> weekend(Captures c, Input input) {
    Situation situation = input.situation();
    boolean ahead = situation.tense().apply(c.start()) == Tense.FUTURE;
    boolean running = situation.today().map(day -> day.getDayOfWeek().getValue() >= 6).orElse(true);
    return Optional.of(situation.shifted(Grain.WEEKEND, ahead || running ? 0 : -1));
  }

  private static Optional<Period> current(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    return grain.isClock() || grain == Grain.NIGHT || grain == Grain.DAY
        ? Optional.empty()
        : Optional.of(input.situation().current(grain));
  }
}
