package org.crosscheck.extraction.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Lengths of time. */
final class LengthRules {
  private LengthRules() {}

  static void addTo(RuleBook book) {
    book.section("LENGTHS")
        .rule(
            "length",
            "( the )? number:NUMBER -? ( more | additional | full | whole | straight | consecutive )? unit:UNIT",
            LengthRules::plain)
        .rule(
            "length",
            "( the )? number:NUMBER ( trading | business | working | school ) unit:UNIT",
            LengthRules::plain)
        .rule("open length", "count:COUNT ( more )? unit:UNIT", LengthRules::plain)
        .rule(
            "open length",
            "several|many -? unit:UNIT",
            c -> Length.open(c.get("unit", Grain.class)))
        .rule("open length in the plural", "unit:UNIT", LengthRules::bare)
        .rule("unit and a half", "a|an|one unit:UNIT and a half", c -> half(c))
        .rule(
            "length of several units",
            "count:COUNT unit:UNIT ( , | and )? more:NUMBER finer:UNIT",
            LengthRules::several)
        .rule(
            "length of several units",
            "count:COUNT unit:UNIT ,? more:NUMBER finer:UNIT ( , | and ) least:NUMBER finest:UNIT",
            LengthRules::several)
        .rule("length between two units", "unit:UNIT or|and UNIT", LengthRules::bare)
        .rule("length of an adjective", "number:NUMBER -? unit:UNIT -? long", LengthRules::plain)
        .rule(
            "length of an adjective",
            "unit:UNIT -? long",
            (c, in) ->
                Optional.of(
                    LongWords.of(c.get("unit", Grain.class), in.words().get(c.start()).lower())));
    LongWords.LENGTHS.forEach(
        (word, length) ->
            book.section("LENGTHS").rule("length of an adjective", word, c -> length));
  }

  private static Length length(Captures c, String name) {
    return length(c, name, "unit");
  }

  private static Length length(Captures c, String name, String unit) {
    return c.get(name, Count.class).of(c.get(unit, Grain.class));
  }

  /** "2 hours 15 minutes", "two years and six months". */
  private static Optional<Length> several(Captures c, Input input) {
    boolean three = c.has("least");
    if (LengthContext.isCounted(input.words(), c.start(), three ? 3 : 2)) {
      return Optional.empty();
    }
    Length finer = length(c, "more", "finer");
    Optional<Length> rest = three ? finer.and(length(c, "least", "finest")) : Optional.of(finer);
    return plain(c, input).flatMap(length -> rest.flatMap(length::and));
  }

  private static Length half(Captures c) {
    return Length.of(new BigDecimal("1.5"), c.get("unit", Grain.class));
  }

  /** Not "three-quarters", "a second", "$2 a year" or a "6-year-old". */
  private static Optional<Length> plain(Captures c, Input input) {
    Length length = length(c, c.has("number") ? "number" : "count");
    Words words = input.words();
    return LengthContext.accepts(words, c.start(), length) ? Optional.of(length) : Optional.empty();
  }

  /** "For years", "within weeks": a plural after one of a few prepositions. */
  private static Optional<Length> bare(Captures c, Input input) {
    Words words = input.words();
    return LengthContext.isBarePlural(words, c.start())
        ? Optional.of(Length.open(c.get("unit", Grain.class)))
        : Optional.empty();
  }
}
