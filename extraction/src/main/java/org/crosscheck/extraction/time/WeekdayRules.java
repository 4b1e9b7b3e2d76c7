package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** Days by the day of the week, alone, beside a date, and counted from this one. */
final class WeekdayRules {
  static final String MISMATCH = "WEEKDAY_MISMATCH";

  private static final int NEAR = 60;

  private static final ImmutableSet<String> STRETCH =
      ImmutableSet.of("to", "through", "until", "till", "-");

  private WeekdayRules() {}

  static void addTo(RuleBook book) {
    book.section("WEEKDAYS")
        .rule(
            "weekday and date",
            "( this coming )? weekday:WEEKDAY ^.? ,? ( the )? date:DATES",
            WeekdayRules::dated)
        .rule(
            "weekday and date", "this? weekday:WEEKDAY ^.? \\( date:DATES \\)", WeekdayRules::dated)
        .rule(
            "weekday and date",
            "( this | next )? weekday:WEEKDAY ^.? ,? month:DIGITS2 ^/ ^day:DIGITS2",
            WeekdayRules::inDigits)
        .rule("date and weekday", "date:DATES ,? weekday:WEEKDAY", WeekdayRules::dated)
        .rule("weekday and day of month", "weekday:WEEKDAY ,? the day:DAY", WeekdayDates::named)
        .rule("weekday and day of month", "weekday:WEEKDAY day:DAY", WeekdayDates::numbered)
        .rule("last weekday", "this? which:last|past weekday:WEEKDAY", WeekdayRules::last)
        .rule("weekday of a week", "which:previous weekday:WEEKDAY", WeekdayRules::ofWeek)
        .rule("last weekday", "the which:last|past|previous weekday:WEEKDAY", WeekdayRules::last)
        .rule("next weekday", "the? which:next|following weekday:WEEKDAY", WeekdayRules::next)
        .rule(
            "coming weekday",
            "( this | the )? coming|upcoming weekday:WEEKDAY",
            WeekdayRules::comingButToday)
        .rule("this weekday", "this weekday:WEEKDAY", WeekdayRules::coming)
        .rule(
            "weekday of a week",
            "weekday:WEEKDAY ,? ( of | - )? ( the )? which:last|this|next|previous|following week",
            WeekdayRules::ofWeek)
        .rule(
            "weekday of a week",
            "which:last|this|next|previous|following week -? weekday:WEEKDAY",
            WeekdayRules::ofWeek)
        .rule("bare weekday", "weekday:WEEKDAY", WeekdayRules::bare);
  }

  private static Optional<Period> dated(Captures c, Input input) {
    Period date = c.period("date");
    int weekday = c.integer("weekday");
    boolean fits = date.first().map(day -> day.getDayOfWeek().getValue() == weekday).orElse(true);
    if (fits) {
      return Optional.of(date);
    }
    boolean yearGuessed = input.situation().today().isPresent() && !hasYear(c, input);
    Optional<Period> other =
        yearGuessed && isFar(date, input) ? otherYear(date, weekday) : Optional.empty();
    return Optional.of(other.orElse(date.withMod(MISMATCH)));
  }

  /** A date near today means this year, so its weekday is wrong; a far one may be of another. */
  private static boolean isFar(Period date, Input input) {
    LocalDate today = input.situation().today().orElseThrow();
    return Math.abs(ChronoUnit.DAYS.between(today, date.first().orElseThrow())) > NEAR;
  }

  /** Whether the words give a year, so that none was chosen. */
  private static boolean hasYear(Captures c, Input input) {
    String year = c.period("date").value().substring(0, 4);
    Words words = input.words();
    for (int i = c.start(); i < Math.min(words.size(), c.start() + 10); i++) {
      if (words.is(i, year)) {
        return true;
      }
    }
    return false;
  }

  /** The year beside the chosen one in which the weekday fits. */
  private static Optional<Period> otherYear(Period date, int weekday) {
    LocalDate day = date.first().orElseThrow();
    for (int shift : new int[] {-1, 1}) {
      LocalDate other = day.plusYears(shift);
      if (other.getDayOfWeek().getValue() == weekday
          && other.getDayOfMonth() == day.getDayOfMonth()) {
        return Optional.of(Period.day(other));
      }
    }
    return Optional.empty();
  }

  /** "Monday 4/7". */
  private static Optional<Period> inDigits(Captures c, Input input) {
    int weekday = c.integer("weekday");
    return DayRules.eitherOrder(c, input)
        .map(
            date ->
                date.first().map(day -> day.getDayOfWeek().getValue() == weekday).orElse(true)
                    ? date
                    : otherYear(date, weekday).orElse(date.withMod(MISMATCH)));
  }

  private static Optional<Period> last(Captures c, Input input) {
    Period near = Dates.weekday(c.integer("weekday"), input.situation(), Tense.PAST);
    boolean today = input.situation().today().equals(near.first()) && near.first().isPresent();
    return Optional.of(today ? near.shift(-7).orElse(near) : near);
  }

  /** In the week after this one; on a weekend "next Monday" is the one at hand. */
  private static Optional<Period> next(Captures c, Input input) {
    Situation situation = input.situation();
    return situation.today().isEmpty()
        ? Optional.of(Dates.weekday(c.integer("weekday"), situation, Tense.FUTURE))
        : inWeek(situation.shifted(Grain.WEEK, 1), c);
  }

  private static Optional<Period> coming(Captures c, Input input) {
    return Optional.of(Dates.weekday(c.integer("weekday"), input.situation(), Tense.FUTURE));
  }

  /** "The coming Thursday" is never today. */
  private static Optional<Period> comingButToday(Captures c, Input input) {
    return coming(c, input)
        .map(
            day ->
                day.first().isPresent() && day.first().equals(input.situation().today())
                    ? day.shift(7).orElse(day)
                    : day);
  }

  private static Optional<Period> ofWeek(Captures c, Input input) {
    Period week = input.situation().shifted(Grain.WEEK, Shift.of(c.text("which")));
    return week.first().isEmpty()
        ? Optional.of(Dates.weekday(c.integer("weekday"), input.situation(), Tense.PAST))
        : inWeek(week, c);
  }

  private static Optional<Period> inWeek(Period week, Captures c) {
    return week.first().map(monday -> Period.day(monday.plusDays(c.integer("weekday") - 1L)));
  }

  private static final ImmutableSet<String> BEFORE_SHORT =
      ImmutableSet.of("on", "last", "next", "this", "by", "until", "from", "since", "and", "or");

  private static Optional<Period> bare(Captures c, Input input) {
    Word word = input.words().get(c.start());
    boolean shortForm = word.text().length() <= 5;
    boolean name =
        shortForm
            && input.words().has(c.start() + 1)
            && input.words().get(c.start() + 1).isCapitalised();
    boolean introduced =
        c.start() > 0 && BEFORE_SHORT.contains(input.words().get(c.start() - 1).lower());
    if ((shortForm && !introduced) || name) {
      return Optional.empty();
    }
    Optional<Period> end = endOfStretch(c, input);
    return end.isPresent()
        ? end
        : Optional.of(
            Dates.weekday(
                c.integer("weekday"),
                input.situation(),
                input.situation().tense().apply(c.start())));
  }

  /** "From Monday to Friday": the first Friday behind that Monday. */
  private static Optional<Period> endOfStretch(Captures c, Input input) {
    Words words = input.words();
    int joint = c.start() - 1;
    boolean stretch =
        words.has(joint)
            && STRETCH.contains(words.get(joint).lower())
            && words.is(joint - 1, Category.WEEKDAY);
    return stretch
        ? input
            .situation()
            .spoken()
            .here()
            .filter(Period::isDay)
            .flatMap(Period::first)
            .map(from -> from.plusDays(daysUntil(from, c.integer("weekday"))))
            .map(Period::day)
        : Optional.empty();
  }

  private static int daysUntil(LocalDate from, int weekday) {
    return Math.floorMod(weekday - from.getDayOfWeek().getValue(), 7);
  }
}
