package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.DayPart;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Times of day in every written form, without their day. */
final class ClockRules {
  private ClockRules() {}

  private static final ImmutableSet<String> BEFORE_CLOCK =
      ImmutableSet.of("at", "around", "until", "till");

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
            "clock before an hour",
            "a? quarter to hour:DAY ( in the part:DAYPART )?",
            ClockRules::before)
        .rule(
            "clock before an hour",
            "minute:DAY minutes to hour:DAY ( in the part:DAYPART )?",
            ClockRules::before)
        .rule(
            "clock past an hour",
            "a? quarter past hour:DAY ( in the part:DAYPART )?",
            ClockRules::quarterPast)
        .rule(
            "clock after its part of the day",
            "in the part:DAYPART at hour:DAY",
            ClockRules::inPart)
        .rule(
            "half-day clock",
            "hour:DIGITS2 ( ^:|. ^minute:MINUTES )? ( half:am|pm | ^half:a|p ) ( zone:ZONE )?",
            ClockRules::halfDay)
        .rule(
            "half-day clock",
            "hour:DIGITS2 ^: ^minute:MINUTES ^: ^second:MINUTES half:am|pm",
            ClockRules::halfDay)
        .rule(
            "clock of 24 hours",
            "hour:DIGITS2 ^: ^minute:MINUTES ( ^: ^second:MINUTES )? ( hours | hrs )? ( zone:ZONE"
                + " )?",
            ClockRules::fullDay)
        .rule(
            "military clock",
            "digits:DIGITS4 ( hours | hrs )? ( ZONE | local time )",
            ClockRules::military)
        .rule("o'clock", "hour:DAY o ' clock", ClockRules::oClock)
        .rule(
            "noon",
            "12? noon",
            (c, in) ->
                in.words().is(c.start() - 1, "high")
                    ? Optional.empty()
                    : Optional.of(ClockTime.at(12, 0)))
        .rule(
            "about an hour",
            "hour:DAY ^-? ^ish",
            (c, in) -> oClock(c, in).map(time -> time.withMod("APPROX")))
        .rule("about an hour", "noonish", c -> ClockTime.at(12, 0).withMod("APPROX"))
        .rule("midnight", "mid -? night", c -> midnight())
        .rule("noon", "midday", c -> ClockTime.at(12, 0))
        .rule("midnight", "12? midnight", c -> midnight())
        .rule(
            "clock in a part of the day",
            "hour:DAY ( o ' clock )? in the part:DAYPART",
            ClockRules::inPart);
  }

  private static ClockTime midnight() {
    return ClockTime.at(0, 0);
  }

  private static Optional<ClockTime> halfDay(Captures c, Input input) {
    int hour = c.integer("hour");
    int minute = c.find("minute", Integer.class).orElse(0);
    String half = c.text("half");
    if (hour < 1 || hour > 12 || minute > 59 || isPrice(input.words(), c, half)) {
      return Optional.empty();
    }
    int full = hour % 12 + (half.startsWith("p") ? 12 : 0);
    Optional<Integer> second = c.find("second", Integer.class).filter(n -> n < 60);
    return Optional.of(
        second
            .map(n -> ClockTime.at(LocalTime.of(full, minute, n)))
            .orElseGet(() -> ClockTime.at(full, minute)));
  }

  /** "3.4p", "4p to 5p": pence, while "at 4p" is a time. */
  private static boolean isPrice(Words words, Captures c, String half) {
    boolean decimals =
        words.glued(c.start())
            && words.is(c.start() - 1, ".")
            && words.glued(c.start() - 1)
            && words.has(c.start() - 2)
            && words.get(c.start() - 2).isDigits();
    return decimals || half.equals("p") && !words.is(c.start() - 1, "at");
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

  /** "At a quarter to six", where a preposition tells that it is no share: "by a quarter to 6". */
  private static Optional<ClockTime> before(Captures c, Input input) {
    int minute = 60 - c.find("minute", Integer.class).orElse(15);
    int hour = c.integer("hour");
    boolean led = BEFORE_CLOCK.contains(word(input.words(), c.start() - 1));
    return led && hour > 1 && hour <= 12 && minute > 0
        ? inHour(c, hour - 1, minute)
        : Optional.empty();
  }

  private static String word(Words words, int at) {
    return words.has(at) ? words.get(at).lower() : "";
  }

  private static Optional<ClockTime> quarterPast(Captures c, Input input) {
    return inHour(c, c.integer("hour"), 15);
  }

  /** "Ten past 9 in the evening", "half past eight". */
  private static Optional<ClockTime> past(Captures c, Input input) {
    return inHour(c, c.integer("hour"), c.find("minute", Integer.class).orElse(30));
  }

  private static Optional<ClockTime> inHour(Captures c, int hour, int minute) {
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
    if (hour > 23 || minute > 59 || second > 59 || isLapTime(input.words(), c.start())) {
      return Optional.empty();
    }
    return Optional.of(
        c.has("second")
            ? ClockTime.at(LocalTime.of(hour, minute, second))
            : ClockTime.at(hour, minute));
  }

  /** "1:29.708": minutes, seconds and their parts. */
  private static boolean isLapTime(Words words, int start) {
    int point = start + 3;
    return words.is(point, ".")
        && words.glued(point)
        && words.glued(point + 1)
        && words.get(point + 1).isDigits();
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
