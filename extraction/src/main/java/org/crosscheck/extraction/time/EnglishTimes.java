package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;

/** All rules for English, in the order in which one builds on the other. One instance a thread. */
final class EnglishTimes {
  private static final String[] TOP = {
    "MOMENTS",
    "PARTS",
    "PERIODS",
    "RELATIVE",
    "ACCOUNTING",
    "AGO",
    "LENGTHS",
    "HEDGED",
    "SETS",
    "REFERENCES"
  };

  private final RuleBook book = new RuleBook();
  private final Group all;

  EnglishTimes() {
    YearRules.addTo(book);
    MonthRules.addTo(book);
    DayRules.addTo(book);
    WeekdayRules.addTo(book);
    RelativeRules.addTo(book);
    PeriodRules.addTo(book);
    ClockRules.addTo(book);
    LengthRules.addTo(book);
    AccountingRules.addTo(book);
    HedgeRules.addTo(book);
    addReferences();
    all = book.group("ALL");
    for (String group : TOP) {
      book.section("ALL").include(group);
    }
  }

  /** Words that point to the past, present or future without a place on the calendar. */
  private void addReferences() {
    RuleBook.Section section = book.section("REFERENCES");
    for (Lexicon.Row row : Lexicon.load("en/time/references.tsv").rows()) {
      String value = row.get("value");
      for (String phrase : row.list("phrases")) {
        section.rule("reference: " + value, phrase, c -> Unanchored.reference(value));
      }
    }
  }

  /** The farthest reading at a word. */
  Optional<Group.Parse> parse(Input input, int index) {
    return all.parse(input, index);
  }
}
