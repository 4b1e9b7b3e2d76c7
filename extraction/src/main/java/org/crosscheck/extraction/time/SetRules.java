package org.crosscheck.extraction.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Season;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Repetitions: TIMEX3's sets. */
final class SetRules {
  private SetRules() {}

  static void addTo(RuleBook book) {
    book.section("SETS")
        .rule("repetition", "value:FREQUENCY", SetRules::frequency)
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
        .rule("weekends in the plural", "( all | on )? weekends", c -> Unanchored.set("P1WE"))
        .rule(
            "day of every month",
            "( the )? day:ORDINAL of every|each month",
            c -> Unanchored.set(String.format(Locale.ROOT, "XXXX-XX-%02d", c.integer("day"))))
        .rule(
            "every weekday",
            "every|each day:WEEKDAY",
            c -> Unanchored.set("XXXX-WXX-" + c.integer("day")));
  }

  /** "A quarterly dividend" is a kind of dividend, and "the daily" a newspaper. */
  private static Optional<Unanchored> frequency(Captures c, Input input) {
    Words words = input.words();
    boolean kind =
        c.text("value").equals("P1Q")
            && words.has(c.start() + 1)
            && words.get(c.start() + 1).isLetters();
    return kind ? Optional.empty() : Optional.of(Unanchored.set(c.text("value")));
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
}
