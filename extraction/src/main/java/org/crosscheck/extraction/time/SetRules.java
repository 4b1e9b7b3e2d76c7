package org.crosscheck.extraction.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Season;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** Repetitions: TIMEX3's sets. */
final class SetRules {
  private SetRules() {}

  static void addTo(RuleBook book) {
    book.section("SETS")
        .rule("repetition", "value:FREQUENCY", SetRules::frequency)
        .rule("every part of the day", "every|each night", c -> Unanchored.set("TNI"))
        .rule(
            "every unit",
            "every|each unit:UNIT",
            c -> Unanchored.set(RelativeRules.one(c.get("unit", Grain.class)).value()))
        .rule(
            "every so many units",
            "every|each number:NUMBER unit:UNIT",
            c ->
                Unanchored.set(c.get("number", Count.class).of(c.get("unit", Grain.class)).value()))
        .rule(
            "every other unit",
            "every other unit:UNIT",
            c ->
                Unanchored.set(
                    Length.of(BigDecimal.valueOf(2), c.get("unit", Grain.class)).value()))
        .rule(
            "every weekday",
            "every other day:WEEKDAY",
            c -> Unanchored.set("XXXX-WXX-" + c.integer("day")))
        .rule(
            "every part of the day",
            "every|each part:DAYPART",
            c -> Unanchored.set("T" + c.get("part", DayPart.class)))
        .rule(
            "every month",
            "every|each month:MONTH",
            c -> Unanchored.set(String.format(Locale.ROOT, "XXXX-%02d", c.integer("month"))))
        .rule(
            "every season",
            "every|each season:SEASON",
            c -> Unanchored.set("XXXX-" + c.get("season", Season.class)))
        .rule(
            "repetition",
            "once|twice a|an|per|each|every unit:UNIT",
            c -> Unanchored.set(RelativeRules.one(c.get("unit", Grain.class)).value()))
        .rule("repetition", "everyday", c -> Unanchored.set("P1D"))
        .rule("weekdays in the plural", "day:WEEKDAY", SetRules::weekdays)
        .rule("weekdays in the plural", "day:WEEKDAY part:DAYPART", SetRules::weekdayParts)
        .rule("parts of the day in the plural", "part:DAYPART", SetRules::dayParts)
        .rule("weekdays at a time", "day:WEEKDAY ( at )? clock:CLOCKS", SetRules::weekdaysAt)
        .rule("every day at a time", "every|each day ( at )? clock:CLOCKS", SetRules::dailyAt)
        .rule("every day at a time", "everyday|daily ( at )? clock:CLOCKS", SetRules::dailyAt)
        .rule("every day at a time", "clock:CLOCKS every|each day", SetRules::dailyAt)
        .rule("every day at a time", "clock:CLOCKS everyday|daily", SetRules::dailyAt)
        .rule("weekends in the plural", "( all | on )? weekends", c -> Unanchored.set("P1WE"))
        .rule(
            "day of every month",
            "( the )? day:ORDINAL ( day )? of every|each month",
            c -> Unanchored.set(String.format(Locale.ROOT, "XXXX-XX-%02d", c.integer("day"))))
        .rule(
            "every weekday",
            "every|each day:WEEKDAY",
            c -> Unanchored.set("XXXX-WXX-" + c.integer("day")));
  }

  /** "A quarterly dividend" is a kind of dividend, and "the Harbour Daily" a newspaper. */
  private static Optional<Unanchored> frequency(Captures c, Input input) {
    Words words = input.words();
    boolean kind =
        c.text("value").equals("P3M")
            && words.has(c.start() + 1)
            && words.get(c.start() + 1).isLetters();
    return kind || isInTitle(words, c.start())
        ? Optional.empty()
        : Optional.of(Unanchored.set(c.text("value")));
  }

  /** Not where it opens a sentence, behind a bracket or a quotation mark. */
  private static boolean isInTitle(Words words, int index) {
    return words.get(index).isCapitalised()
        && words.has(index - 1)
        && (words.get(index - 1).isLetters()
            || (words.has(index + 1) && words.get(index + 1).isCapitalised()));
  }

  /** "Mondays". */
  private static Optional<Unanchored> weekdays(Captures c, Input input) {
    return input.words().get(c.start()).lower().endsWith("days")
        ? Optional.of(Unanchored.set("XXXX-WXX-" + c.integer("day")))
        : Optional.empty();
  }

  /** "Tuesday nights", "Friday mornings". */
  private static Optional<Unanchored> weekdayParts(Captures c, Input input) {
    String part = "T" + c.get("part", DayPart.class);
    return input.words().get(c.start() + 1).lower().endsWith("s")
        ? Optional.of(Unanchored.set("XXXX-WXX-" + c.integer("day") + part))
        : Optional.empty();
  }

  /** "Mornings"; "afternoons", "evenings" and "nights" as well, where no number counts them. */
  private static Optional<Unanchored> dayParts(Captures c, Input input) {
    Words words = input.words();
    int before = c.start() - 1;
    boolean free =
        !words.has(before)
            || words.is(before, "in")
            || words.is(before, "out")
            || words.is(before, "on")
            || !words.get(before).isLetters();
    boolean counted = words.is(before, Category.DIGITS) || words.is(before, "-");
    return words.get(c.start()).lower().endsWith("s") && free && !counted
        ? Optional.of(Unanchored.set("T" + c.get("part", DayPart.class)))
        : Optional.empty();
  }

  /** "Sundays at 11am". */
  private static Optional<Unanchored> weekdaysAt(Captures c, Input input) {
    ClockTime clock = (ClockTime) c.time("clock");
    return input.words().get(c.start()).lower().endsWith("days")
        ? Optional.of(Unanchored.set("XXXX-WXX-" + c.integer("day") + toTheHour(clock)))
        : Optional.empty();
  }

  private static Optional<Unanchored> dailyAt(Captures c, Input input) {
    return Optional.of(Unanchored.set(toTheHour((ClockTime) c.time("clock"))));
  }

  /** A full hour needs no minutes: {@code T09}. */
  private static String toTheHour(ClockTime clock) {
    String value = clock.clock();
    return value.endsWith(":00") ? value.substring(0, value.length() - 3) : value;
  }
}
