package org.crosscheck.extraction.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Days counted from a day that is named: "two days after Christmas", "in three days". */
final class OffsetRules {
  private OffsetRules() {}

  static void addTo(RuleBook book) {
    book.section("OFFSETS")
        .rule(
            "units beside a day",
            "number:NUMBER unit:UNIT which:after|before|from|since day:DAYS",
            OffsetRules::beside)
        .rule("day beside a day", "the day which:after|before day:DAYS", OffsetRules::dayBeside)
        .rule(
            "day beside a happening",
            "the|a day which:after|before the noun:WORD",
            OffsetRules::besideNoun)
        .rule(
            "day beside a happening",
            "the|a day which:after|before the WORD noun:WORD",
            OffsetRules::besideNoun)
        .rule("in so many units", "number:NUMBER unit:UNIT ( ' s? time )?", OffsetRules::ahead)
        .rule("in so many minutes", "in number:NUMBER unit:UNIT ( ' s? time )?", OffsetRules::soon)
        .rule("week after next", "the unit:UNIT after next", (c, in) -> fromToday(c, in, 2))
        .rule("week before last", "the unit:UNIT before last", (c, in) -> fromToday(c, in, -2));
  }

  private static Optional<Period> beside(Captures c, Input input) {
    Length length = c.get("number", Count.class).of(c.get("unit", Grain.class));
    int sign = c.text("which").equals("before") ? -1 : 1;
    return c.period("day")
        .first()
        .filter(day -> c.period("day").isDay() && !length.grain().isClock())
        .flatMap(day -> length.whole().map(count -> length.grain().plus(day, sign * count)))
        .filter(day -> day.getYear() > 0 && day.getYear() < 9999)
        .map(Period::day);
  }

  private static Optional<Period> dayBeside(Captures c, Input input) {
    return c.period("day").shift(c.text("which").equals("before") ? -1 : 1);
  }

  /** "The day after the vote", of which the article has told when it was. */
  private static Optional<Period> besideNoun(Captures c, Input input) {
    return input
        .situation()
        .named()
        .apply(c.text("noun"))
        .flatMap(day -> day.shift(c.text("which").equals("before") ? -1 : 1));
  }

  /** After "in" and in a clause that looks ahead; elsewhere "in two days" is how long it took. */
  private static Optional<Period> ahead(Captures c, Input input) {
    Length length = c.get("number", Count.class).of(c.get("unit", Grain.class));
    boolean ahead =
        input.words().is(c.start() - 1, "in")
            && input.situation().tense().apply(c.start()) == Tense.FUTURE;
    return ahead
            && !length.grain().isClock()
            && length.whole().isPresent()
            && input.situation().today().isPresent()
        ? RelativeRules.shifted(length, 1, input.situation().today().map(Period::day))
            .map(Period.class::cast)
        : Optional.empty();
  }

  /** "In 25 minutes", counted from the minute of publication where that is known. */
  private static Optional<ClockTime> soon(Captures c, Input input) {
    Length length = c.get("number", Count.class).of(c.get("unit", Grain.class));
    Situation situation = input.situation();
    boolean past = situation.tense().apply(c.start()) == Tense.PAST;
    if (past || situation.clock().isEmpty() || situation.today().isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime now = situation.today().get().atTime(situation.clock().get());
    return length
        .minutes()
        .map(now::plusMinutes)
        .map(then -> ClockTime.at(then.toLocalTime()).on(Period.day(then.toLocalDate())));
  }

  private static Optional<Period> fromToday(Captures c, Input input, int count) {
    Grain grain = c.get("unit", Grain.class);
    return grain.isClock() || grain == Grain.NIGHT
        ? Optional.empty()
        : Optional.of(input.situation().shifted(grain, count));
  }
}
