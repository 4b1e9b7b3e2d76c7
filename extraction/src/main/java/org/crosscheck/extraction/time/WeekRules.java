package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Days, weeks and months by their number in a longer period: "the first week of June". */
final class WeekRules {
  private WeekRules() {}

  static void addTo(RuleBook book) {
    book.section("NUMBERED")
        .rule(
            "numbered unit of a period",
            "( the )? ( number:ORDINAL | last:last|final ) unit:UNIT ( of | in ) period:CALENDAR",
            WeekRules::numbered)
        .rule(
            "numbered weekday of a period",
            "( the )? ( number:ORDINAL | last:last ) weekday:WEEKDAY ( of | in ) period:CALENDAR",
            WeekRules::weekday)
        .rule(
            "week by number",
            "( the )? week number:DIGITS2 of period:CALENDAR",
            WeekRules::byNumber)
        .rule(
            "the week of a day",
            "( the )? week ( of | starting | beginning ) ( on )? ( the )? day:DATES",
            (c, in) -> c.period("day").in(Grain.WEEK))
        .rule("the week of a day", "w / c day:DATES", (c, in) -> c.period("day").in(Grain.WEEK))
        .rule("the week of a day", "the week of the number:ORDINAL", WeekRules::aroundDayOfMonth)
        .rule("weekend of a holiday", "the weekend of day:HOLIDAYS", (c, in) -> weekend(c))
        .rule(
            "working week",
            "( the )? which:last|this|next|coming ( work -? week | workweek | working week |"
                + " business week )",
            WeekRules::working)
        .rule("week of a holiday", "day:HOLIDAYS week", (c, in) -> c.period("day").in(Grain.WEEK))
        .rule("day of the month", "the number:ORDINAL", WeekRules::dayOfMonth);
  }

  private static Optional<Period> numbered(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    Period whole = c.period("period");
    if (grain.isClock() || grain.compareTo(whole.grain()) >= 0 || whole.first().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = whole.first().get();
    if (c.has("last")) {
      LocalDate end = whole.last().orElseThrow();
      LocalDate inside = grain == Grain.WEEK ? end.minusDays(3) : end;
      return within(Period.containing(inside, grain), whole);
    }
    LocalDate start = grain == Grain.WEEK ? firstWeek(first, whole.grain()) : first;
    return within(Period.containing(grain.plus(start, c.integer("number") - 1), grain), whole);
  }

  private static Optional<Period> aroundDayOfMonth(Captures c, Input input) {
    return input
        .situation()
        .today()
        .flatMap(now -> Dates.day(now.getYear(), now.getMonthValue(), c.integer("number")))
        .flatMap(day -> day.in(Grain.WEEK));
  }

  /** The weekend that a holiday is nearest to. */
  private static Optional<Period> weekend(Captures c) {
    return c.period("day")
        .first()
        .map(
            day ->
                Period.containing(
                    day.getDayOfWeek().getValue() < 3 ? day.minusDays(3) : day, Grain.WEEKEND));
  }

  /** Monday to Friday. */
  private static Optional<Period> working(Captures c, Input input) {
    Period week = input.situation().shifted(Grain.WEEK, Shift.of(c.text("which")));
    return Optional.of(week.within(week.first(), week.first().map(day -> day.plusDays(4))));
  }

  /**
   * The last week has the last Thursday, as ISO's. The first week of a year is ISO's; of a month
   * the one with its first day.
   */
  private static LocalDate firstWeek(LocalDate first, Grain whole) {
    return whole == Grain.YEAR ? first.plusDays(3) : first;
  }

  private static Optional<Period> within(Period part, Period whole) {
    boolean overlaps = !part.first().orElseThrow().isAfter(whole.last().orElseThrow());
    return overlaps ? Optional.of(part) : Optional.empty();
  }

  private static Optional<Period> weekday(Captures c, Input input) {
    Period whole = c.period("period");
    if (whole.first().isEmpty() || whole.grain().compareTo(Grain.MONTH) < 0) {
      return Optional.empty();
    }
    int weekday = c.integer("weekday");
    LocalDate first = whole.first().get();
    LocalDate day = first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7));
    LocalDate last = whole.last().orElseThrow();
    LocalDate chosen =
        c.has("last")
            ? last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7))
            : day.plusWeeks(c.integer("number") - 1L);
    return within(Period.day(chosen), whole);
  }

  private static Optional<Period> byNumber(Captures c, Input input) {
    Period year = c.period("period");
    int number = c.integer("number");
    return year.grain() != Grain.YEAR || number < 1 || number > 53
        ? Optional.empty()
        : year.first()
            .map(day -> Period.containing(day.plusDays(3).plusWeeks(number - 1L), Grain.WEEK));
  }

  /** "On the 18th" of the month at hand, where no noun follows that it could number. */
  private static Optional<Period> dayOfMonth(Captures c, Input input) {
    int number = c.integer("number");
    int next = c.start() + 3;
    boolean digits = input.words().get(c.start() + 1).isDigits();
    boolean closes = !input.words().has(next) || !input.words().get(next).isLetters();
    boolean introduced =
        input.words().is(c.start() - 1, "on") || input.words().is(c.start() - 1, "by");
    Situation situation = input.situation();
    return digits && closes && introduced && number <= 31
        ? situation.today().flatMap(today -> dayOfMonth(number, today, isAhead(c, input)))
        : Optional.empty();
  }

  private static boolean isAhead(Captures c, Input input) {
    return input.situation().tense().apply(c.start()) == Tense.FUTURE;
  }

  /** Of this month, or where the clause looks ahead and it is over, of the next. */
  private static Optional<Period> dayOfMonth(int number, LocalDate today, boolean ahead) {
    LocalDate month = ahead && number < today.getDayOfMonth() ? today.plusMonths(1) : today;
    return Dates.day(month.getYear(), month.getMonthValue(), number);
  }
}
