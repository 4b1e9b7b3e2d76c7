package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Years, decades and centuries by their numbers. */
final class YearRules {
  private static final int FIRST_BARE = 1900;
  private static final int FIRST_PREFIXED = 1000;
  private static final int LAST_BARE = 2059;
  private static final ImmutableSet<String> BEFORE_YEARS =
      ImmutableSet.of(
          "in", "since", "of", "during", "until", "till", "by", "from", "before", "after");

  private YearRules() {}

  static void addTo(RuleBook book) {
    book.section("YEARS")
        .rule("year with its word", "the? year ,? year:YEAR", c -> Period.year(c.integer("year")))
        .rule("fiscal year", "( the )? fiscal year? year:YEAR", c -> Period.year(c.integer("year")))
        .rule("year", "year:YEAR", YearRules::bareYear);
    book.section("BESIDE_YEARS")
        .rule("before or after a year", "side:pre|post ^- ^year:DIGITS4", YearRules::beside);
    book.section("DECADES")
        .rule(
            "decade in digits",
            "the? year:DIGITS4 ( ^'? ^s | s )",
            (c, in) -> decade(c.integer("year")))
        .rule(
            "decade of two digits",
            "the? ' ^year:DIGITS2 ^'? ^s",
            (c, in) -> shortDecade(c.integer("year")))
        .rule(
            "decade in digits",
            "the year:DIGITS2 ^'? ^s",
            (c, in) -> shortDecade(c.integer("year")))
        .rule(
            "decade in words",
            "( the | in ) name:DECADE_NAME",
            (c, in) -> shortDecade(c.integer("name") * 10))
        .rule(
            "decade in words",
            "nineteen name:DECADE_NAME",
            (c, in) -> shortDecade(c.integer("name") * 10));
    book.section("CENTURIES")
        .rule("century", "the? number:ORDINAL -? century", (c, in) -> century(c.integer("number")));
  }

  private static Optional<Period> decade(int year) {
    return year % 10 == 0 && year >= 1000 ? Period.year(year).in(Grain.DECADE) : Optional.empty();
  }

  private static Optional<Period> shortDecade(int digits) {
    return digits % 10 == 0
        ? decade(digits < 20 ? 2000 + digits : 1900 + digits)
        : Optional.empty();
  }

  private static Optional<Period> century(int number) {
    return number >= 1 && number <= 30
        ? Period.year(Math.max(1, (number - 1) * 100)).in(Grain.CENTURY)
        : Optional.empty();
  }

  /** "Post-1959" is the time from 1960 on; as in TIMEX3 the value is the year that bounds it. */
  private static Optional<Period> beside(Captures captures, Input input) {
    int year = captures.integer("year");
    if (year < FIRST_PREFIXED || year > LAST_BARE) {
      return Optional.empty();
    }
    Period bound = Period.year(year);
    return Optional.of(
        captures.text("side").equals("pre")
            ? bound
                .within(Optional.empty(), bound.first().map(day -> day.minusDays(1)))
                .withMod("BEFORE")
            : bound
                .within(bound.last().map(day -> day.plusDays(1)), Optional.empty())
                .withMod("AFTER"));
  }

  /** A number that stands where a year can, and not where a count or a name's number does. */
  private static Optional<Period> bareYear(Captures captures, Input input) {
    int year = captures.integer("year");
    Words words = input.words();
    int index = captures.start();
    boolean introduced = index > 0 && BEFORE_YEARS.contains(words.get(index - 1).lower());
    boolean backTo = words.is(index - 1, "to") && words.is(index - 2, "back");
    boolean plausible = introduced || backTo || (year >= FIRST_BARE && year <= LAST_BARE);
    return (introduced || !words.is(index, "'"))
            && plausible
            && !YearContext.isGluedToMore(words, index)
            && !YearContext.isPartOfCode(words, index)
            && !YearContext.isDesignation(words, index)
            && !YearContext.countsSomething(words, index)
        ? Optional.of(Period.year(year))
        : Optional.empty();
  }
}
