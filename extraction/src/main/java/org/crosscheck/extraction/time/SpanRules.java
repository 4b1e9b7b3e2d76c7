package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/**
 * Stretches between two years, months, quarters or full dates: "from 1996 to 2003", "from March to
 * August 2022". A day and month without a year at either end are left as two dates, as TIMEX3 has
 * them.
 */
final class SpanRules {
  private static final String JOINT = " to|-|~|through|until|till ";

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private SpanRules() {}

  static void addTo(RuleBook book) {
    book.section("YEAR_ENDS").include("YEARS");
    book.section("MONTH_ENDS").include("MONTHS");
    book.section("QUARTER_ENDS").include("QUARTERS");
    book.section("FULL_ENDS").include("DATES").include("YEARS").include("MONTHS");
    book.section("RANGES")
        .rule(
            "between two years",
            "( from | between )? start:YEAR_ENDS" + JOINT + "( the )? end:YEAR_ENDS",
            SpanRules::dated)
        .rule(
            "between two years",
            "( from | between )? start:YEAR_ENDS" + JOINT + "end:FULL_ENDS",
            SpanRules::dated)
        .rule(
            "between two months",
            "from start:MONTH_ENDS" + JOINT + "end:MONTH_ENDS",
            SpanRules::months)
        .rule("between two months", "start:MONTH_ENDS - end:MONTH_ENDS", SpanRules::dated)
        .rule("between two months", "month:MONTH ^.? -|to end:MONTH_ENDS", SpanRules::bareMonth)
        .rule("two full dates", "start:DATES to|-|through end:DATES", SpanRules::bareDates)
        .rule(
            "between two months",
            "( from | between )? month:MONTH ^.? ( in | of )? year:DIGITS4? ( to|-|~|through|until|till ) end:MONTH_ENDS",
            SpanRules::monthAndYear)
        .rule(
            "between two quarters",
            "( from | between )? start:QUARTER_ENDS" + JOINT + "end:QUARTER_ENDS",
            SpanRules::dated)
        .rule("two full dates", "from? start:ENDS" + JOINT + "end:DATES", SpanRules::dated)
        .rule("between two days", "between start:MONTH_ENDS and end:ENDS", SpanRules::untilDay)
        .rule("season of two years", "year:DIGITS4 ^-|/ ^next:DIGITS2", SpanRules::season)
        .rule("season of two years", "year year:DIGITS4 ^-|/ ^next:DIGITS2", SpanRules::season)
        .rule(
            "days in digits",
            "( from | between )? month:DIGITS2 ^/ ^day:DIGITS2 ( - | to ) toMonth:DIGITS2 ^/ ^toDay:DIGITS2 ( ( ^/ | , ) year:DIGITS4 )?",
            SpanRules::inDigits);
  }

  /** Both ends as they are where the words give the year of the later one. */
  private static Optional<Period> dated(Captures c, Input input) {
    Period end = c.period("end");
    boolean dated = c.has("end") && hasYear(parse(c, "end"), input.words());
    return dated
        ? startBefore(parse(c, "start"), end, input.words()).flatMap(start -> between(start, end))
        : Optional.empty();
  }

  private static Optional<Period> months(Captures c, Input input) {
    Period end = c.period("end");
    return startBefore(parse(c, "start"), end, input.words()).flatMap(start -> between(start, end));
  }

  /** "From July in 1998 to May in 2001". */
  private static Optional<Period> monthAndYear(Captures c, Input input) {
    if (!c.has("year") || !hasYear(parse(c, "end"), input.words())) {
      return Optional.empty();
    }
    return between(Dates.month(c.integer("year"), c.integer("month")), c.period("end"));
  }

  /** "Dec-Jan 2022": a short month name that alone would not be read. */
  private static Optional<Period> bareMonth(Captures c, Input input) {
    Period end = c.period("end");
    LocalDate last = end.last().orElse(null);
    if (last == null || !hasYear(parse(c, "end"), input.words())) {
      return Optional.empty();
    }
    int month = c.integer("month");
    int year = month > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
    return between(Dates.month(year, month), end);
  }

  /** "April 29 to May 2", where no "from" makes it the start of something else. */
  private static Optional<Period> bareDates(Captures c, Input input) {
    boolean opened = input.words().is(c.start() - 1, "from");
    Period end = c.period("end");
    return opened
        ? Optional.empty()
        : startBefore(parse(c, "start"), end, input.words()).flatMap(start -> between(start, end));
  }

  /** "2019-20", "2023/24": the second year by its last two digits, and no more digits. */
  private static Optional<Period> season(Captures c, Input input) {
    int year = c.integer("year");
    Words words = input.words();
    int first = words.is(c.start(), "year") ? c.start() + 1 : c.start();
    int end = first + 3;
    boolean code =
        LengthContext.isPartOfName(words, first)
            || words.glued(end) && !",.;:)'".contains(words.get(end).text());
    boolean two = words.get(end - 1).text().length() == 2;
    boolean follows = year >= FIRST && year < LAST && c.integer("next") == (year + 1) % 100;
    return two && follows && !code
        ? between(Period.year(year), Period.year(year + 1))
        : Optional.empty();
  }

  private static Optional<Period> untilDay(Captures c, Input input) {
    Period end = c.period("end");
    boolean dated = hasYear(parse(c, "start"), input.words()) && end.isDay();
    return dated ? between(c.period("start"), end) : Optional.empty();
  }

  /** "3/4-4/9": the first one that fits, months before days. */
  private static Optional<Period> inDigits(Captures c, Input input) {
    Optional<Period> end =
        c.has("year")
            ? Dates.day(c.integer("year"), c.integer("toMonth"), c.integer("toDay"))
            : Dates.day(
                c.integer("toMonth"),
                c.integer("toDay"),
                input.situation(),
                input.situation().tense().apply(c.start()));
    return end.flatMap(Period::first)
        .flatMap(day -> Dates.day(day.getYear(), c.integer("month"), c.integer("day")))
        .flatMap(start -> between(start, end.get()));
  }

  private static Group.Parse parse(Captures c, String name) {
    return c.get(name, Group.Parse.class);
  }

  /** The start in the year of the end, or in the one before, where it has none of its own. */
  private static Optional<Period> startBefore(Group.Parse start, Period end, Words words) {
    Period period = (Period) start.value();
    Optional<LocalDate> first = period.first();
    Optional<LocalDate> last = end.last();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (hasYear(start, words) || isRelative(start, words)) {
      return Optional.of(period);
    }
    LocalDate same = first.get().withYear(last.get().getYear());
    LocalDate chosen = same.isAfter(last.get()) ? same.minusYears(1) : same;
    return Optional.of(Period.containing(chosen, period.grain()));
  }

  /** "Next Friday", "today": no year is missing. */
  private static boolean isRelative(Group.Parse parse, Words words) {
    return IntStream.range(parse.start(), parse.end())
        .noneMatch(
            i -> words.get(i).isDigits() || words.get(i).entries().containsKey(Category.MONTH));
  }

  /** Whether the words of an end give its year. */
  private static boolean hasYear(Group.Parse parse, Words words) {
    String year = ((Period) parse.value()).value();
    return year.length() >= 4
        && IntStream.range(parse.start(), parse.end())
            .anyMatch(i -> words.is(i, year.substring(0, 4)));
  }

  /** The stretch, in the finer unit of its ends. */
  private static Optional<Period> between(Period start, Period end) {
    Optional<Period> stretch = Period.between(start, end);
    if (start.isDay() && end.isDay()) {
      return stretch;
    }
    if (start.first().isEmpty() || end.first().isEmpty()) {
      return Optional.empty(); // "between 2019 and today" in an article without a date
    }
    LocalDate from = start.first().orElseThrow();
    LocalDate to = end.first().orElseThrow();
    Grain finer = start.grain().compareTo(end.grain()) <= 0 ? start.grain() : end.grain();
    String length =
        switch (finer) {
          case YEAR -> "P" + ChronoUnit.YEARS.between(from, to) + "Y";
          case MONTH, QUARTER -> "P" + ChronoUnit.MONTHS.between(from, to) + "M";
          default -> "P" + ChronoUnit.DAYS.between(from, to) + "D";
        };
    return stretch
        .filter(period -> from.isBefore(to))
        .map(period -> period.withValue("(" + from + "," + to + "," + length + ")"));
  }
}
