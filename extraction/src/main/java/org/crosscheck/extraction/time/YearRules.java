package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** Years, decades and centuries by their numbers. */
final class YearRules {
  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2059;
  private static final ImmutableSet<String> BEFORE_YEARS =
      ImmutableSet.of(
          "in", "since", "of", "during", "until", "till", "by", "from", "before", "after");
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("people", "men", "women", "children", "percent", "dollars", "troops");
  private static final ImmutableSet<String> NO_NOUNS =
      ImmutableSet.of("was", "is", "has", "as", "his", "its", "this", "does", "says", "us");

  private YearRules() {}

  static void addTo(RuleBook book) {
    book.section("YEARS")
        .rule("year with its word", "the? year ,? year:YEAR", c -> Period.year(c.integer("year")))
        .rule("fiscal year", "fiscal year? year:YEAR", c -> Period.year(c.integer("year")))
        .rule("year", "year:YEAR", YearRules::bareYear);
    book.section("DECADES")
        .rule("decade in digits", "the? year:DIGITS4 ^'? ^s", (c, in) -> decade(c.integer("year")))
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
            "the name:DECADE_NAME",
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

  /** A number that stands where a year can, and not where a count or a name's number does. */
  private static Optional<Period> bareYear(Captures captures, Input input) {
    int year = captures.integer("year");
    Words words = input.words();
    int index = captures.start();
    boolean introduced = index > 0 && BEFORE_YEARS.contains(words.get(index - 1).lower());
    boolean plausible = introduced || (year >= FIRST_BARE && year <= LAST_BARE);
    return (introduced || !words.is(index, "'"))
            && plausible
            && !isGluedToMore(words, index)
            && !countsSomething(words, index)
        ? Optional.of(Period.year(year))
        : Optional.empty();
  }

  private static boolean isGluedToMore(Words words, int index) {
    if (!words.get(index).isDigits()) {
      return false;
    }
    boolean before =
        index > 0 && words.glued(index) && "$€£#.,:/@+_&=".contains(words.get(index - 1).text());
    if (index > 0 && words.glued(index) && words.get(index - 1).isLetters()) {
      return true;
    }
    if (index > 0
        && ImmutableSet.of("no", "flight", "highway", "route", "$")
            .contains(words.get(index - 1).lower())) {
      return true;
    }
    if (!words.glued(index + 1)) {
      return before;
    }
    Word next = words.get(index + 1);
    boolean digitsFollow =
        words.has(index + 2) && words.glued(index + 2) && words.get(index + 2).isDigits();
    return before
        || next.isLetters()
        || "%$€£°@_".contains(next.text())
        || (digitsFollow && ".,:/".contains(next.text()));
  }

  /** "1,998" has its comma, so only a plural noun tells: "2000 troops". */
  private static boolean countsSomething(Words words, int index) {
    if (!words.has(index + 1) || !words.get(index).isDigits()) {
      return false;
    }
    Word next = words.get(index + 1);
    boolean plural =
        next.lower().endsWith("s") && next.lower().length() > 3 && next.text().equals(next.lower());
    boolean noun = COUNTED.contains(next.lower()) || (plural && !NO_NOUNS.contains(next.lower()));
    return noun
        && !(index > 0
            && ImmutableSet.of("the", "s", "in", "since", "of", "until", "before", "after")
                .contains(words.get(index - 1).lower()));
  }
}
