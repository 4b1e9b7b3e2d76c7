package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Lengths of time, and repetitions. */
final class LengthRules {
  private LengthRules() {}

  static void addTo(RuleBook book) {
    book.section("LENGTHS")
        .rule("length", "number:NUMBER -? more? unit:UNIT", c -> length(c, "number"))
        .rule("open length", "count:COUNT more? unit:UNIT", LengthRules::counted)
        .rule("unit and a half", "a|an|one unit:UNIT and a half", c -> half(c))
        .rule(
            "the last units",
            "( the )? last|past|next|coming|previous|first count:COUNT unit:UNIT",
            c -> length(c, "count"))
        .rule(
            "length of an adjective",
            "number:NUMBER -? unit:UNIT -? long",
            c -> length(c, "number"));
    book.section("SETS")
        .rule("repetition", "value:FREQUENCY", c -> Unanchored.set(c.text("value")))
        .rule(
            "every unit",
            "every|each unit:UNIT",
            c -> Unanchored.set(RelativeRules.one(c.get("unit", Grain.class)).value()))
        .rule(
            "every so many units",
            "every|each number:NUMBER unit:UNIT",
            c -> Unanchored.set(length(c, "number").value()))
        .rule(
            "every weekday",
            "every|each day:WEEKDAY",
            c -> Unanchored.set("XXXX-WXX-" + c.integer("day")));
  }

  private static Length length(Captures c, String name) {
    return c.get(name, Count.class).of(c.get("unit", Grain.class));
  }

  private static Length half(Captures c) {
    return Length.of(new java.math.BigDecimal("1.5"), c.get("unit", Grain.class));
  }

  /** "A second" and "some time" say nothing that could be compared. */
  private static Optional<Length> counted(Captures c, Input input) {
    Length length = length(c, "count");
    boolean article = input.words().get(c.start()).is("a") || input.words().get(c.start()).is("an");
    return article && length.grain() == Grain.SECOND && length.whole().isPresent()
        ? Optional.empty()
        : Optional.of(length);
  }
}
