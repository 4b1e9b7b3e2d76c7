package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Parts of the day on their day: "Tuesday night", "early in the morning", "tonight". */
final class DayPartRules {
  private DayPartRules() {}

  static void addTo(RuleBook book) {
    book.section("MOMENTS")
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
        .rule("part of today", "mod:early|late|later this part:DAYPART", DayPartRules::modified)
        .rule(
            "part of a day",
            "mid -? part:DAYPART day:DAYS",
            c -> ClockTime.of(c.get("part", DayPart.class)).on(c.period("day")).withMod("MID"))
        .rule(
            "part of the next day",
            "the which:next|following|previous part:DAYPART",
            DayPartRules::besideSpoken)
        .rule("part of the day", "the part:DAYPART", DayPartRules::partAlone)
        .rule("part of the day", "mod:early|late part:DAYPART", DayPartRules::partAlone)
        .rule("part of the day", "mod:early|late in the part:DAYPART", DayPartRules::partOfPart)
        .rule("part of the day", "the daytime", c -> ClockTime.of(DayPart.DT))
        .rule("overnight", "overnight", (c, in) -> onToday(DayPart.NI, in, -1))
        .rule("overnight into a day", "overnight into|to day:DAYS", DayPartRules::nightBefore)
        .rule(
            "overnight on a day",
            "overnight on day:DAYS",
            c -> ClockTime.of(DayPart.NI).on(c.period("day")))
        .rule(
            "night from day to day",
            "( the night | overnight ) from day:DAYS to DAYS",
            c -> ClockTime.of(DayPart.NI).on(c.period("day")))
        .rule("part of a day in short", "day:DAYS half:am|pm", DayPartRules::shortPart)
        .rule(
            "part of a day of a week",
            "weekday:WEEKDAY part:DAYPART ,? ( of )? which:last|next|this week",
            DayPartRules::partInWeek)
        .rule("tonight", "tonight|tonite", (c, in) -> onToday(DayPart.NI, in, 0))
        .rule("last night", "last night", (c, in) -> onToday(DayPart.NI, in, -1));
  }

  private static Optional<ClockTime> onToday(DayPart part, Input input, int shift) {
    return Optional.of(ClockTime.of(part).on(input.situation().shifted(Grain.DAY, shift)));
  }

  /** "Overnight into Sunday" is the night that began on Saturday. */
  private static Optional<ClockTime> nightBefore(Captures c, Input input) {
    return c.period("day").shift(-1).map(day -> ClockTime.of(DayPart.NI).on(day));
  }

  /** "Saturday afternoon next week". */
  private static Optional<ClockTime> partInWeek(Captures c, Input input) {
    return input
        .situation()
        .shifted(Grain.WEEK, Shift.of(c.text("which")))
        .first()
        .map(monday -> Period.day(monday.plusDays(c.integer("weekday") - 1L)))
        .map(day -> ClockTime.of(c.get("part", DayPart.class)).on(day));
  }

  private static Optional<TimeValue> modified(Captures c, Input input) {
    String mod = c.text("mod").equals("early") ? "START" : "END";
    return onToday(c.get("part", DayPart.class), input, 0).map(time -> time.withMod(mod));
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
    return introduced ? Optional.of(modified(onSpokenDay(part, input), c)) : Optional.empty();
  }

  /** "Early in the morning". */
  private static Optional<ClockTime> partOfPart(Captures c, Input input) {
    ClockTime part = ClockTime.of(c.get("part", DayPart.class));
    return Optional.of(modified(onSpokenDay(part, input), c));
  }

  private static ClockTime modified(ClockTime time, Captures c) {
    return c.has("mod") ? time.withMod(c.text("mod").equals("early") ? "START" : "END") : time;
  }

  static ClockTime onSpokenDay(ClockTime clock, Input input) {
    return input.situation().spoken().here().filter(Period::isDay).map(clock::on).orElse(clock);
  }

  private static Optional<ClockTime> shortPart(Captures c, Input input) {
    DayPart part = c.text("half").equals("am") ? DayPart.MO : DayPart.AF;
    return Optional.of(ClockTime.of(part).on(c.period("day")));
  }
}
