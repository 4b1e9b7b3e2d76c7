package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockStretch;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;

/**
 * Stretches between two times of day: "8 to 10 p.m.", "from 7 a.m. for two hours", with or without
 * their day. A bare hour shares the half of the day of the time that it stretches to.
 */
final class ClockRangeRules {
  private static final String TO = " to|-|until|till|through|and ";

  /** So many words before "from" a verb of change stands: "cut its key rate on Friday from". */
  private static final int CHANGED = 6;

  private static final ImmutableSet<String> CHANGES =
      ImmutableSet.of(
          "rose",
          "rise",
          "rises",
          "rising",
          "raise",
          "raised",
          "raises",
          "fell",
          "fall",
          "falls",
          "cut",
          "cuts",
          "lower",
          "lowered",
          "increase",
          "increased",
          "decrease",
          "decreased",
          "reduced",
          "up",
          "down",
          "grew",
          "dropped",
          "widened",
          "narrowed",
          "slipped",
          "climbed",
          "jumped",
          "went");

  private ClockRangeRules() {}

  static void addTo(RuleBook book) {
    book.section("STRETCHES")
        .rule(
            "between two clock times",
            "from|between? start:CLOCKS" + TO + "end:CLOCKS",
            ClockRangeRules::clocks)
        .rule(
            "between two clock times",
            "from|between? hour:DIGITS2 ( ^:|. ^minute:MINUTES )?" + TO + "end:CLOCKS",
            ClockRangeRules::fromHour)
        .rule(
            "between two clock times",
            "from|between? start:CLOCKS" + TO + "toHour:DIGITS2 ( o ' clock )?",
            ClockRangeRules::toHour)
        .rule(
            "between two clock times",
            "from|between start:SPOKEN_CLOCKS to|and|until|till end:SPOKEN_CLOCKS",
            ClockRangeRules::clocks);
    book.section("HOURS")
        .rule(
            "between two hours",
            "from|between hour:DIGITS2 ( ^:|. ^minute:MINUTES )? to|-|until|till|and toHour:DIGITS2 ( ^: ^toMinute:MINUTES )?",
            ClockRangeRules::hours);
    book.section("MOMENTS")
        .include("STRETCHES")
        .rule(
            "stretch on a day",
            "stretch:STRETCHES ,? ( on )? day:DAYS",
            c -> stretch(c).on(c.period("day")))
        .rule(
            "stretch on a day",
            "day:DAYS ,? stretch:STRETCHES",
            c -> stretch(c).on(c.period("day")))
        .rule(
            "stretch on a day",
            "stretch:HOURS ,? ( on )? day:DAYS",
            c -> stretch(c).on(c.period("day")))
        .rule("stretch on a day", "day:DAYS ,? stretch:HOURS", c -> stretch(c).on(c.period("day")))
        .rule(
            "stretch tonight",
            "tonight stretch:HOURS",
            (c, in) -> Optional.of(stretch(c).afternoon().on(in.situation().current(Grain.DAY))))
        .rule(
            "stretch in a part of a day",
            "which:tomorrow|yesterday|next|this part:DAYPART ,? stretch:HOURS",
            ClockRangeRules::inPart)
        .rule(
            "stretch last night",
            "stretch:HOURS last night",
            (c, in) ->
                Optional.of(stretch(c).afternoon().on(in.situation().shifted(Grain.DAY, -1))));
  }

  private static ClockStretch stretch(Captures c) {
    return (ClockStretch) c.get("stretch", Group.Parse.class).value();
  }

  /** "Tomorrow evening from 6 to 10"; "next evening" is tomorrow's. */
  private static Optional<ClockStretch> inPart(Captures c, Input input) {
    int shift =
        switch (c.text("which")) {
          case "tomorrow", "next" -> 1;
          case "yesterday" -> -1;
          default -> 0;
        };
    boolean late = c.get("part", DayPart.class).isAfternoon();
    ClockStretch stretch = late ? stretch(c).afternoon() : stretch(c);
    return Optional.of(stretch.on(input.situation().shifted(Grain.DAY, shift)));
  }

  private static ClockTime clock(Captures c, String name) {
    return (ClockTime) c.time(name);
  }

  private static Optional<ClockStretch> clocks(Captures c, Input input) {
    ClockTime start = clock(c, "start");
    ClockTime end = clock(c, "end");
    boolean half =
        end.from() >= 12 * 60 && start.from() + 12 * 60 < end.from() && !saysHalf(c, input);
    return Optional.of(ClockStretch.between(half ? start.afternoon() : start, end));
  }

  /** Whether the first of the two times says which half of the day it is in. */
  private static boolean saysHalf(Captures c, Input input) {
    int i = c.start();
    while (i < input.words().size()
        && !input.words().is(i, "to")
        && !input.words().is(i, "-")
        && !input.words().is(i, "and")
        && !input.words().is(i, "until")) {
      if (input.words().is(i, "am") || input.words().is(i, "pm") || input.words().is(i, "in")) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static Optional<ClockStretch> fromHour(Captures c, Input input) {
    return hour(c, "hour", "minute")
        .map(
            start -> {
              ClockTime end = clock(c, "end");
              boolean late = end.from() > 12 * 60 && start.from() + 12 * 60 < end.from();
              return ClockStretch.between(late ? start.afternoon() : start, end);
            });
  }

  private static Optional<ClockStretch> toHour(Captures c, Input input) {
    boolean clock =
        input.words().is(c.start(), "from")
            || input.words().is(c.start(), "between")
            || endsInClock(c, input);
    return hour(c, "toHour", "toMinute")
        .filter(end -> clock)
        .map(end -> ClockStretch.between(clock(c, "start"), end));
  }

  private static boolean endsInClock(Captures c, Input input) {
    for (int i = c.start(); i < Math.min(input.words().size(), c.start() + 10); i++) {
      if (input.words().is(i, "clock") || input.words().is(i, "oclock")) {
        return true;
      }
    }
    return false;
  }

  /** Not "rose from 4 to 6 on Friday". */
  private static Optional<ClockStretch> hours(Captures c, Input input) {
    for (int i = Math.max(0, c.start() - CHANGED); i < c.start(); i++) {
      if (CHANGES.contains(input.words().get(i).lower())) {
        return Optional.empty();
      }
    }
    return hour(c, "hour", "minute")
        .flatMap(
            start -> hour(c, "toHour", "toMinute").map(end -> ClockStretch.between(start, end)));
  }

  static Optional<ClockTime> hour(Captures c, String hour, String minute) {
    int h = c.integer(hour);
    int m = c.find(minute, Integer.class).orElse(0);
    return h > 23 || m > 59 ? Optional.empty() : Optional.of(ClockTime.at(h, m));
  }
}
