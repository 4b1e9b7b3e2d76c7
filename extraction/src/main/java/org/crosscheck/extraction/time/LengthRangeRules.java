package org.crosscheck.extraction.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Lengths of time with two ends: "two to three weeks", "between 30 minutes and an hour". */
final class LengthRangeRules {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final String NAME = "length between two numbers";
  private static final String KIND =
      "( more | additional | full | working | business | trading | school )?";

  private LengthRangeRules() {}

  static void addTo(RuleBook book) {
    book.section("LENGTHS")
        .rule(
            NAME,
            "( the )? low:NUMBER to|- high:NUMBER " + KIND + " unit:UNIT",
            LengthRangeRules::joined)
        .rule(
            NAME,
            "( the )? low:NUMBER or high:NUMBER " + KIND + " unit:UNIT",
            LengthRangeRules::either)
        .rule(NAME, "low:NUMBER - to|or - high:NUMBER - unit:UNIT", LengthRangeRules::joined)
        .rule(NAME, "low:NUMBER - to|or high:NUMBER - unit:UNIT", LengthRangeRules::joined)
        .rule(NAME, "count:COUNT unit:UNIT or more:two|three", LengthRangeRules::orMore)
        .rule(
            NAME,
            "between low:NUMBER and high:NUMBER " + KIND + " unit:UNIT",
            LengthRangeRules::between)
        .rule(NAME, "from low:NUMBER to high:NUMBER " + KIND + " unit:UNIT", LengthRangeRules::from)
        .rule(
            "length between two lengths",
            "between low:COUNT unit:UNIT and high:COUNT longer:UNIT",
            LengthRangeRules::between)
        .rule(
            "length between two lengths",
            "from low:COUNT unit:UNIT to high:COUNT longer:UNIT",
            LengthRangeRules::from)
        .rule(
            "length between two lengths",
            "low:COUNT unit:UNIT to|- high:COUNT longer:UNIT",
            LengthRangeRules::from);
  }

  /** "Ten to two weeks" has no second end: what it is, the words do not say. */
  private static Optional<Length> joined(Captures c, Input input) {
    Length low = end(c, "low", "unit");
    boolean changed =
        input.words().is(c.start() - 1, "from")
            && LengthContext.isChanged(input.words(), c.start() - 1);
    return changed
        ? Optional.empty()
        : accepted(c, input, low.upTo(end(c, "high", "unit")).orElse(low));
  }

  /** "Two or three weeks", as of counts: ends that are near each other. */
  private static Optional<Length> either(Captures c, Input input) {
    Length low = end(c, "low", "unit");
    Length high = end(c, "high", "unit");
    return accepted(c, input, areNear(low, high) ? low.upTo(high).orElse(low) : low);
  }

  private static boolean areNear(Length low, Length high) {
    return low.count()
        .flatMap(least -> high.count().filter(most -> most.compareTo(least.multiply(TWO)) <= 0))
        .isPresent();
  }

  /** "A week or two". */
  private static Optional<Length> orMore(Captures c, Input input) {
    Length low = end(c, "count", "unit");
    BigDecimal most = c.text("more").equals("two") ? TWO : BigDecimal.valueOf(3);
    Length high = Length.of(most, c.get("unit", Grain.class));
    return accepted(c, input, areNear(low, high) ? low.upTo(high).orElse(low) : low);
  }

  private static Optional<Length> between(Captures c, Input input) {
    Length high = end(c, "high", c.has("longer") ? "longer" : "unit");
    return end(c, "low", "unit").upTo(high).flatMap(length -> accepted(c, input, length));
  }

  /** Not where a length is changed from one to another: "raised from 10 days to two weeks". */
  private static Optional<Length> from(Captures c, Input input) {
    return LengthContext.isChanged(input.words(), c.start()) ? Optional.empty() : between(c, input);
  }

  private static Length end(Captures c, String count, String unit) {
    return c.get(count, Count.class).of(c.get(unit, Grain.class));
  }

  /** The context is asked where the numbers begin, and behind the second unit too. */
  private static Optional<Length> accepted(Captures c, Input input, Length length) {
    Words words = input.words();
    int number = words.is(c.start(), "between") || words.is(c.start(), "from") ? 1 : 0;
    boolean fits =
        LengthContext.accepts(words, c.start() + number, length)
            && (!c.has("longer") || !LengthContext.isPointOrAge(words, c.start(), 2));
    return fits ? Optional.of(length) : Optional.empty();
  }
}
