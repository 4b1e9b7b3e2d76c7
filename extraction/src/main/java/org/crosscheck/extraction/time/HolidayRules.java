package org.crosscheck.extraction.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.Grain;
import org.crosscheck.extraction.time.calendar.HolidayDate;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;

/** Days with a name, written with a capital or beside a year: "Christmas Eve", "Easter 2018". */
final class HolidayRules {
  private HolidayRules() {}

  static void addTo(RuleBook book) {
    RuleBook.Section section = book.section("HOLIDAYS");
    for (Lexicon.Row row : Lexicon.load("en/time/holidays.tsv").rows()) {
      HolidayDate date = new HolidayDate(row.get("rule"));
      for (String words : row.list("names")) {
        String name = words.replace("'", "^'").replace("'s", "' ^s"); // as the scanner cuts them
        section.rule(
            "holiday of a year", name + " ( of )? ,? year:DIGITS4", (c, in) -> ofYear(date, c));
        section.rule(
            "last or next holiday",
            "( the )? which:last|this|next|previous|following|coming " + name,
            (c, in) -> beside(date, c, in));
        section.rule(
            "holiday",
            name,
            (c, in) ->
                named(c, in)
                    ? near(date, in.situation(), in.situation().tense().apply(c.start()))
                    : Optional.empty());
      }
    }
  }

  /** "Mother's day" in small letters is any mother's; the first word may be "the" or "last". */
  private static boolean named(Captures c, Input input) {
    for (int i = c.start(); i < Math.min(input.words().size(), c.start() + 3); i++) {
      if (input.words().get(i).isCapitalised()) {
        return true;
      }
    }
    return input.words().is(c.start() - 1, "on") || input.words().is(c.start() - 1, "before");
  }

  private static Optional<Period> ofYear(HolidayDate date, Captures c) {
    int year = c.integer("year");
    return year < 1900 || year > 2100 ? Optional.empty() : Optional.of(Period.day(date.in(year)));
  }

  private static Optional<Period> beside(HolidayDate date, Captures c, Input input) {
    int shift = Shift.of(c.text("which"));
    Optional<LocalDate> today = input.situation().today();
    if (today.isEmpty() || shift == 0) {
      return near(date, input.situation(), Tense.UNKNOWN);
    }
    LocalDate here = date.in(today.get().getYear());
    boolean thisYear = shift < 0 ? here.isBefore(today.get()) : here.isAfter(today.get());
    return Optional.of(Period.day(thisYear ? here : date.in(today.get().getYear() + shift)));
  }

  private static Optional<Period> near(HolidayDate date, Situation situation, Tense tense) {
    IntFunction<LocalDate> inYear = date::in;
    return Optional.of(
        situation.today().isPresent()
            ? Dates.nearest(inYear, situation.today().get(), tense)
            : Period.unknown(Grain.DAY, open(date)));
  }

  private static String open(HolidayDate date) {
    return date.rule().length() == 5
        ? String.format(Locale.ROOT, "XXXX-%s", date.rule())
        : "XXXX-XX-XX";
  }
}
