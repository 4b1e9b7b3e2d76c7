package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockStretch;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;

/** Stretches given by a time of day and a length, or in the hours of timetables: "0615-0845". */
final class ClockLengthRules {
  private ClockLengthRules() {}

  static void addTo(RuleBook book) {
    book.section("STRETCHES")
        .rule(
            "clock time for a length",
            "from? start:CLOCKS for length:LENGTHS ( and? and:NUMBER minutes )?",
            ClockLengthRules::lasting)
        .rule(
            "length from a clock time",
            "for? length:LENGTHS ( and? and:NUMBER minutes )? from start:CLOCKS",
            ClockLengthRules::lasting)
        .rule(
            "length from a clock time",
            "for length:LENGTHS from hour:DIGITS2",
            ClockLengthRules::lastingFromHour)
        .rule(
            "between two clock times",
            "from|between start:DIGITS4 -|to|and end:DIGITS4",
            ClockLengthRules::military);
  }

  /** "For six hours from 8", where nothing follows that the 9 could count. */
  private static Optional<ClockStretch> lastingFromHour(Captures c, Input input) {
    int from = c.start();
    while (!input.words().is(from, "from")) {
      from++;
    }
    boolean closes = !input.words().has(from + 2) || !input.words().get(from + 2).isLetters();
    return closes && !input.words().glued(from + 3) ? lasting(c, input) : Optional.empty();
  }

  /** "0615-0845": one of the two starts with a nought, as no year does. */
  private static Optional<ClockStretch> military(Captures c, Input input) {
    int start = c.integer("start");
    int end = c.integer("end");
    boolean fits = start / 100 < 24 && end / 100 < 24 && start % 100 < 60 && end % 100 < 60;
    boolean written = start < 1000 || end < 1000;
    return fits && written
        ? Optional.of(
            ClockStretch.between(
                ClockTime.at(start / 100, start % 100), ClockTime.at(end / 100, end % 100)))
        : Optional.empty();
  }

  private static Optional<ClockStretch> lasting(Captures c, Input input) {
    Length length = (Length) c.get("length", Group.Parse.class).value();
    int more = c.has("and") ? c.get("and", Count.class).of(Grain.MINUTE).minutes().orElse(0) : 0;
    Optional<ClockTime> start =
        c.has("start")
            ? Optional.of(((ClockTime) c.time("start")))
            : ClockRangeRules.hour(c, "hour", "minute");
    return start.flatMap(time -> length.minutes().map(n -> ClockStretch.lasting(time, n + more)));
  }
}
