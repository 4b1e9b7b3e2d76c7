package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Parts of periods: "early March", "the end of the year". */
final class PartRules {
  private static final ImmutableMap<String, String> MODS =
      ImmutableMap.<String, String>builder()
          .put("early", "START")
          .put("earlier", "START")
          .put("beginning", "START")
          .put("start", "START")
          .put("mid", "MID")
          .put("middle", "MID")
          .put("late", "END")
          .put("later", "END")
          .put("end", "END")
          .buildOrThrow();

  private PartRules() {}

  static void addTo(RuleBook book) {
    book.section("PARTS")
        .rule("part of a period", "( the )? mod:early|late|mid -? period:PERIODS", PartRules::part)
        .rule(
            "part of a period",
            "mod:earlier|later ( in )? ( the )? period:PERIODS",
            PartRules::part)
        .rule(
            "part of a period",
            "mod:early|late|later|earlier|mid|middle -? period:RELATIVE",
            PartRules::part)
        .rule(
            "part of a period",
            "( the )? mod:beginning|start|middle|end of period:PERIODS",
            PartRules::part)
        .rule(
            "part of a period",
            "( the )? mod:beginning|start|middle|end of period:RELATIVE",
            PartRules::part)
        .rule(
            "end of a unit",
            "( the )? mod:beginning|start|middle|end of ( the )? unit:UNIT",
            PartRules::partOfCurrent)
        .rule(
            "part of a unit",
            "mod:early|earlier|late|later in the unit:UNIT",
            PartRules::partOfCurrent)
        .rule(
            "year-end",
            "( the )? year -? end",
            (c, in) -> Optional.of(in.situation().current(Grain.YEAR).withMod("END")));
  }

  /**
   * "Earlier this year" is between its start and today, "later this year" between today and its
   * end.
   */
  private static Optional<Period> part(Captures c, Input input) {
    if (!(c.time("period") instanceof Period period)) {
      return Optional.empty();
    }
    String word = c.text("mod");
    Period part = period.withMod(MODS.get(word));
    Optional<LocalDate> today = input.situation().today();
    boolean current =
        today.isPresent()
            && period.first().isPresent()
            && !period.first().get().isAfter(today.get())
            && !period.last().orElseThrow().isBefore(today.get());
    if (current && word.equals("earlier")) {
      return Optional.of(part.within(period.first(), today));
    }
    return Optional.of(current && word.equals("later") ? part.within(today, period.last()) : part);
  }

  private static Optional<Period> partOfCurrent(Captures c, Input input) {
    Grain grain = c.get("unit", Grain.class);
    return grain.isClock() || grain == Grain.NIGHT || grain == Grain.DAY
        ? Optional.empty()
        : Optional.of(input.situation().current(grain).withMod(MODS.get(c.text("mod"))));
  }
}
