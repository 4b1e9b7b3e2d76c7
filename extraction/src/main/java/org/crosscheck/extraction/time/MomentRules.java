package org.crosscheck.extraction.time;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Times of day on their day: "Friday at 3 p.m.", "tonight at 9". */
final class MomentRules {
  /** From this hour on "tonight at 9" is said of the evening. */
  private static final int EVENING = 5;

  private MomentRules() {}

  static void addTo(RuleBook book) {
    book.section("DAYS")
        .include("DATES")
        .include("WEEKDAYS")
        .include("HOLIDAYS")
        .rule(
            "day from today",
            "days:DEICTIC",
            (c, in) -> Optional.of(in.situation().shifted(Grain.DAY, c.integer("days"))));
    book.section("SPOKEN_CLOCKS")
        .rule(
            "clock in words",
            "hour:HOUR_WORD -? minute:MINUTE_WORDS minutes? half:am|pm?",
            MomentRules::spoken);
    book.section("MOMENTS")
        .rule(
            "clock on a day",
            "clock:CLOCKS ,? ( on | of )? day:DAYS",
            c -> ((ClockTime) c.time("clock")).on(c.period("day")))
        .rule(
            "clock on a day",
            "clock:CLOCKS ,? on? day:DAYS part:DAYPART",
            c -> inPart(c).on(c.period("day")))
        .rule(
            "clock on a day",
            "clock:CLOCKS "
                + zoneNames()
                + " ( standard | daylight | summer | mean )? time ,? ( on | of )? day:DAYS",
            c -> ((ClockTime) c.time("clock")).on(c.period("day")))
        .rule(
            "clock on a day",
            "clock:CLOCKS \\( CLOCKS \\) ,? ( on )? day:DAYS",
            c -> ((ClockTime) c.time("clock")).on(c.period("day")))
        .rule(
            "day and clock",
            "day:DAYS ,? ( at | around | about )? clock:CLOCKS",
            c -> ((ClockTime) c.time("clock")).on(c.period("day")))
        .rule(
            "clock in this part of the day",
            "clock:CLOCKS this|tomorrow|yesterday|last part:DAYPART",
            MomentRules::clockToday)
        .rule(
            "clock tonight",
            "clock:CLOCKS tonight",
            (c, in) ->
                Optional.of(((ClockTime) c.time("clock")).on(in.situation().current(Grain.DAY))))
        .rule(
            "clock tonight",
            "tonight ,? ( at | around | about )? clock:CLOCKS",
            (c, in) -> Optional.of(tonight((ClockTime) c.time("clock"), in)))
        .rule(
            "clock tonight",
            "tonight at|around|about hour:DIGITS2 ( ^: ^minute:MINUTES )?",
            MomentRules::hourTonight)
        .rule(
            "clock tonight",
            "hour:DIGITS2 ( ^: ^minute:MINUTES )? ,? tonight",
            MomentRules::hourTonight)
        .rule(
            "clock before or after",
            "day:DAYS ,? mod:before|after clock:CLOCKS",
            MomentRules::beside)
        .rule(
            "clock before or after",
            "day:DAYS ,? ( no | not )? mod:later|earlier than clock:CLOCKS",
            MomentRules::beside)
        .rule(
            "day, clock and year",
            "( WEEKDAY ,? )? month:MONTH day:DAY clock:CLOCKS year:DIGITS4",
            MomentRules::withYear)
        .rule(
            "day and clock in words",
            "day:DAYS ( at | around | about )? clock:SPOKEN_CLOCKS",
            MomentRules::spokenOn)
        .rule(
            "day and clock in words",
            "clock:SPOKEN_CLOCKS day:DAYS part:DAYPART",
            MomentRules::spokenOn)
        .rule("clock alone", "clock:CLOCKS", MomentRules::onSpokenDay);
  }

  /** "local|eastern|…" */
  private static String zoneNames() {
    return Lexicon.load("en/time/zone-names.tsv").rows().stream()
        .map(row -> row.get("name").toLowerCase(Locale.ROOT))
        .collect(joining("|"));
  }

  /** Tonight's small hours lie in the night that begins today; "8" is said of the evening. */
  private static ClockTime tonight(ClockTime clock, Input input) {
    return clock.on(input.situation().current(Grain.DAY));
  }

  private static Optional<ClockTime> hourTonight(Captures c, Input input) {
    int hour = c.integer("hour");
    int minute = c.find("minute", Integer.class).orElse(0);
    int last = c.start();
    while (input.words().has(last + 1) && !input.words().is(last, "tonight")) {
      last++;
    }
    boolean more =
        c.start() == last && input.words().has(last + 3) && input.words().get(last + 3).isLetters();
    if (hour < 1 || hour > 12 || minute > 59 || more) {
      return Optional.empty();
    }
    ClockTime clock = ClockTime.at(hour % 12, minute);
    boolean evening = hour >= EVENING && hour < 12;
    return Optional.of(tonight(evening ? clock.afternoon() : clock, input));
  }

  /** "Tuesday before 11 a.m." */
  private static Optional<TimeValue> beside(Captures c, Input input) {
    boolean no = isDenied(c, input);
    String mod =
        switch (c.text("mod")) {
          case "before" -> "BEFORE";
          case "after" -> "AFTER";
          case "later" -> no ? "ON_OR_BEFORE" : "AFTER";
          default -> no ? "ON_OR_AFTER" : "BEFORE";
        };
    ClockTime clock = (ClockTime) c.time("clock");
    return Optional.of(clock.on(c.period("day")).withMod(mod));
  }

  private static boolean isDenied(Captures c, Input input) {
    int i = c.start();
    while (!input.words().is(i, c.text("mod"))) {
      i++;
    }
    return input.words().is(i - 1, "no") || input.words().is(i - 1, "not");
  }

  /** "Tue Feb 11 08:31:44 2025", as computers write it. */
  private static Optional<ClockTime> withYear(Captures c, Input input) {
    return Dates.day(c.integer("year"), c.integer("month"), c.integer("day"))
        .map(day -> ((ClockTime) c.time("clock")).on(day));
  }

  /** "Tomorrow at eight forty-one", "six-twenty tomorrow evening". */
  private static Optional<ClockTime> spokenOn(Captures c, Input input) {
    ClockTime clock = (ClockTime) c.time("clock");
    boolean late = c.find("part", DayPart.class).map(DayPart::isAfternoon).orElse(false);
    return Optional.of((late ? clock.afternoon() : clock).on(c.period("day")));
  }

  private static Optional<ClockTime> spoken(Captures c, Input input) {
    ClockTime clock = ClockTime.at(c.integer("hour") % 12, c.integer("minute"));
    boolean late = c.find("half", String.class).filter("pm"::equals).isPresent();
    return Optional.of(late ? clock.afternoon() : clock);
  }

  /** On the day that was spoken of last in this sentence, else on no day. */
  private static Optional<ClockTime> onSpokenDay(Captures c, Input input) {
    return Optional.of(onRecentDay((ClockTime) c.time("clock"), input));
  }

  /**
   * On the day of this sentence; else on the day that the sentences just before told of, where they
   * named one only.
   */
  private static ClockTime onRecentDay(ClockTime clock, Input input) {
    Optional<Period> here = input.situation().spoken().here();
    return here.isPresent()
        ? DayPartRules.onSpokenDay(clock, input)
        : input.situation().spoken().onlyDay().map(clock::on).orElse(clock);
  }

  private static Optional<ClockTime> clockToday(Captures c, Input input) {
    int shift = 0;
    for (int i = c.start(); i < Math.min(input.words().size(), c.start() + 7); i++) {
      if (input.words().is(i, "tomorrow")) {
        shift = 1;
      } else if (input.words().is(i, "yesterday") || input.words().is(i, "last")) {
        shift = -1;
      }
    }
    return Optional.of(inPart(c).on(input.situation().shifted(Grain.DAY, shift)));
  }

  /** "Half past seven this evening" is after noon; what was at 2 last night, at 2 a.m. */
  private static ClockTime inPart(Captures c) {
    ClockTime clock = (ClockTime) c.time("clock");
    DayPart part = c.get("part", DayPart.class);
    return part == DayPart.AF || part == DayPart.EV ? clock.afternoon() : clock;
  }
}
