package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Times of day, alone and on a day. */
final class ClockRules {
  private ClockRules() {}

  static void addTo(RuleBook book) {
    book.section("CLOCKS")
        .rule("half-day clock", "digits:DIGITS half:am|pm", ClockRules::compact)
        .rule("half-day clock", "hour:DIGITS2 ^. ^half:am|pm", ClockRules::halfDay)
        .rule("half-day clock", "hour:DAY half:am|pm", ClockRules::halfDay)
        .rule(
            "clock past an hour",
            "minute:DAY ( min | minutes )? past hour:DAY ( o ' clock )? ( in the part:DAYPART )?",
            ClockRules::past)
        .rule("clock past an hour", "half past hour:DAY ( in the part:DAYPART )?", ClockRules::past)
        .rule(
            "clock after its part of the day",
            "in the part:DAYPART at hour:DAY",
            ClockRules::inPart)
        .rule(
            "half-day clock",
            "hour:DIGITS2 ( ^:|. ^minute:DIGITS2 )? ( half:am|pm | ^half:a|p ) ( zone:ZONE )?",
            ClockRules::halfDay)
        .rule(
            "clock of 24 hours",
            "hour:DIGITS2 ^: ^minute:DIGITS2 ( ^: ^second:DIGITS2 )? ( hours | hrs )? ( zone:ZONE )?",
            ClockRules::fullDay)
        .rule("military clock", "digits:DIGITS4 ( hours | hrs )? zone:ZONE", ClockRules::military)
        .rule("o'clock", "hour:DAY o ' clock", ClockRules::oClock)
        .rule(
            "noon",
            "12? noon",
            (c, in) ->
                in.words().is(c.start() - 1, "high")
                    ? Optional.empty()
                    : Optional.of(ClockTime.at(12, 0)))
        .rule("noon", "midday", c -> ClockTime.at(12, 0))
        .rule("midnight", "12? midnight", c -> midnight())
        .rule(
            "clock in a part of the day",
            "hour:DAY ( o ' clock )? in the part:DAYPART",
            ClockRules::inPart);
    book.section("DAYS")
        .include("DATES")
        .include("WEEKDAYS")
        .include("HOLIDAYS")
        .rule(
            "day from today",
            "days:DEICTIC",
            (c, in) -> Optional.of(in.situation().shifted(Grain.DAY, c.integer("days"))));
    book.section("MOMENTS")
        .rule(
            "clock on a day",
            "clock:CLOCKS ,? ( on | of )? day:DAYS",
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
            "part of a day",
            "( early | late | mid -? )? day:DAYS part:DAYPART",
            c -> ClockTime.of(c.get("part", DayPart.class)).on(c.period("day")))
        .rule(
            "part of a day",
            "the? part:DAYPART of day:DAYS",
            c -> ClockTime.of(c.get("part", DayPart.class)).on(c.period("day")))
        .rule(
            "part of today",
            "this part:DAYPART",
            (c, in) -> onToday(c.get("part", DayPart.class), in, 0))
        .rule("part of today", "mod:early|late|later this part:DAYPART", ClockRules::modified)
        .rule(
            "part of a day",
            "mid -? part:DAYPART day:DAYS",
            c -> ClockTime.of(c.get("part", DayPart.class)).on(c.period("day")).withMod("MID"))
        .rule(
            "part of the next day",
            "the which:next|following|previous part:DAYPART",
            ClockRules::besideSpoken)
        .rule("part of the day", "the part:DAYPART", ClockRules::partAlone)
        .rule("overnight", "overnight", (c, in) -> onToday(DayPart.NI, in, -1))
        .rule("part of a day in short", "day:DAYS half:am|pm", ClockRules::shortPart)
        .rule(
            "clock in this part of the day",
            "clock:CLOCKS this|tomorrow|yesterday|last DAYPART",
            ClockRules::clockToday)
        .rule(
            "clock tonight",
            "clock:CLOCKS tonight",
            (c, in) ->
                Optional.of(((ClockTime) c.time("clock")).on(in.situation().current(Grain.DAY))))
        .rule("tonight", "tonight", (c, in) -> onToday(DayPart.NI, in, 0))
        .rule("last night", "last night", (c, in) -> onToday(DayPart.NI, in, -1))
        .rule("clock alone", "clock:CLOCKS", ClockRules::onSpokenDay);
  }

  private static Optional<ClockTime> onToday(DayPart part, Input input, int shift) {
    return Optional.of(ClockTime.of(part).on(input.situation().shifted(Grain.DAY, shift)));
  }

  private static Optional<TimeValue> modified(Captures c, Input input) {
    String mod = c.text("mod").equals("early") ? "START" : "END";
    return onToday(c.get("part", DayPart.class), input, 0).map(time -> time.withMod(mod));
  }

  /** On the day that was spoken of last in this sentence, else on no day. */
  private static Optional<ClockTime> onSpokenDay(Captures c, Input input) {
    return Optional.of(onSpokenDay((ClockTime) c.time("clock"), input));
  }

  private static Optional<ClockTime> besideSpoken(Captures c, Input input) {
    return input
        .situation()
        .reference()
        .filter(Period::isDay)
        .flatMap(day -> day.shift(Shift.of(c.text("which"))))
        .map(day -> ClockTime.of(c.get("part", DayPart.class)).on(day));
  }

  /** "In the morning": on the day that the sentence spoke of, else on no day. */
  private static Optional<ClockTime> partAlone(Captures c, Input input) {
    boolean introduced = c.start() > 0 && input.words().is(c.start() - 1, "in");
    ClockTime part = ClockTime.of(c.get("part", DayPart.class));
    return introduced ? Optional.of(onSpokenDay(part, input)) : Optional.empty();
  }

  private static ClockTime onSpokenDay(ClockTime clock, Input input) {
    return input.situation().spoken().here().filter(Period::isDay).map(clock::on).orElse(clock);
  }

  private static Optional<ClockTime> shortPart(Captures c, Input input) {
    DayPart part = c.text("half").equals("am") ? DayPart.MO : DayPart.AF;
    return Optional.of(ClockTime.of(part).on(c.period("day")));
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
    return Optional.of(
        ((ClockTime) c.time("clock")).on(input.situation().shifted(Grain.DAY, shift)));
  }

  private static ClockTime midnight() {
    return ClockTime.at(0, 0);
  }

  private static Optional<ClockTime> halfDay(Captures c, Input input) {
    int hour = c.integer("hour");
    int minute = c.find("minute", Integer.class).orElse(0);
    String half = c.text("half");
    if (hour < 1 || hour > 12 || minute > 59) {
      return Optional.empty();
    }
    return Optional.of(ClockTime.at(hour % 12 + (half.startsWith("p") ? 12 : 0), minute));
  }

  /** "1140 a.m." */
  private static Optional<ClockTime> compact(Captures c, Input input) {
    int hour = c.integer("digits") / 100;
    int minute = c.integer("digits") % 100;
    boolean fits = hour >= 1 && hour <= 12 && minute < 60;
    ClockTime clock = fits ? ClockTime.at(hour % 12, minute) : midnight();
    return fits
        ? Optional.of(c.text("half").equals("pm") ? clock.afternoon() : clock)
        : Optional.empty();
  }

  /** "Ten past 9 in the evening", "half past eight". */
  private static Optional<ClockTime> past(Captures c, Input input) {
    int minute = c.find("minute", Integer.class).orElse(30);
    int hour = c.integer("hour");
    if (hour > 12) {
      return Optional.empty();
    }
    ClockTime clock = ClockTime.at(hour % 12, minute);
    boolean late = c.find("part", DayPart.class).map(DayPart::isAfternoon).orElse(false);
    return Optional.of(
        late ? clock.afternoon() : c.has("part") || hour < 12 ? clock : ClockTime.at(12, minute));
  }

  private static Optional<ClockTime> fullDay(Captures c, Input input) {
    int hour = c.integer("hour");
    int minute = c.integer("minute");
    int second = c.find("second", Integer.class).orElse(0);
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    return Optional.of(
        c.has("second")
            ? ClockTime.at(java.time.LocalTime.of(hour, minute, second))
            : ClockTime.at(hour, minute));
  }

  private static Optional<ClockTime> military(Captures c, Input input) {
    int hour = c.integer("digits") / 100;
    int minute = c.integer("digits") % 100;
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(ClockTime.at(hour, minute));
  }

  private static Optional<ClockTime> oClock(Captures c, Input input) {
    int hour = c.integer("hour");
    return hour > 12 ? Optional.empty() : Optional.of(ClockTime.at(hour, 0));
  }

  private static Optional<ClockTime> inPart(Captures c, Input input) {
    int hour = c.integer("hour");
    if (hour > 12) {
      return Optional.empty();
    }
    ClockTime clock = ClockTime.at(hour % 12, 0);
    return Optional.of(c.get("part", DayPart.class).isAfternoon() ? clock.afternoon() : clock);
  }
}
