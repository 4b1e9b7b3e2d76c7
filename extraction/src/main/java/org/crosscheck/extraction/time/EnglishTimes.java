package org.crosscheck.extraction.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.Situation;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.calendar.Unanchored;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.grammar.Memo;
import org.crosscheck.extraction.time.grammar.Needs;
import org.crosscheck.extraction.time.grammar.Rule;
import org.crosscheck.extraction.time.words.Category;
import org.crosscheck.extraction.time.words.Words;

/** All rules for English, in the order in which one builds on the other. One instance a thread. */
final class EnglishTimes {
  private static final String[] TOP = {
    "SETS",
    "MOMENTS",
    "RANGES",
    "LISTED",
    "BESIDE_YEARS",
    "OFFSETS",
    "PARTS",
    "PERIODS",
    "NUMBERED",
    "ACCOUNTING",
    "RELATIVE",
    "AGO",
    "LENGTHS",
    "HEDGED",
    "REFERENCES"
  };

  private final RuleBook book = new RuleBook();
  private final Group all;
  private final Needs needs;
  private final Memo memo = new Memo();

  EnglishTimes() {
    YearRules.addTo(book);
    MonthRules.addTo(book);
    DayRules.addTo(book);
    WeekdayRules.addTo(book);
    HolidayRules.addTo(book);
    RelativeRules.addTo(book);
    RangeRules.addEnds(book);
    RangeRules.addTo(book);
    PeriodRules.addTo(book);
    SpanRules.addTo(book);
    PartRules.addTo(book);
    WeekRules.addTo(book);
    ClockRules.addTo(book);
    MomentRules.addTo(book);
    DayPartRules.addTo(book);
    OffsetRules.addTo(book);
    LengthRules.addTo(book);
    LengthRangeRules.addTo(book);
    AnchoredLengthRules.addTo(book);
    SetRules.addTo(book);
    ClockLengthRules.addTo(book);
    ClockRangeRules.addTo(book);
    AccountingRules.addTo(book);
    HedgeRules.addTo(book);
    addReferences();
    all = book.group("ALL");
    for (String group : TOP) {
      book.section("ALL").include(group);
    }
    needs = new Needs(book.rules());
  }

  /** Words that point to the past, present or future without a place on the calendar. */
  private void addReferences() {
    RuleBook.Section section = book.section("REFERENCES");
    for (Lexicon.Row row : Lexicon.load("en/time/references.tsv").rows()) {
      String value = row.get("value");
      for (String phrase : row.list("phrases")) {
        section.rule("reference: " + value, phrase, (c, in) -> reference(value, phrase, c, in));
      }
    }
  }

  /** Not "the past three years", and not "as soon as they arrive". */
  private static Optional<Unanchored> reference(
      String value, String phrase, Captures captures, Input input) {
    Words words = input.words();
    int start = captures.start();
    int next = start + Splitter.on(' ').splitToList(phrase).size();
    boolean counted =
        words.is(next, Category.CARDINAL)
            || words.is(next, Category.DIGITS)
            || words.is(next, Category.VAGUE)
            || words.is(next, Category.UNIT)
            || words.is(next, "couple");
    boolean conjunction =
        words.is(start - 1, "as") || words.is(next, "after") || words.is(next, "as");
    boolean noun = phrase.startsWith("the ") && !words.is(start - 1, "in");
    boolean length = phrase.equals("one day") && !LengthContext.isSomeDay(words, start);
    boolean past = phrase.equals("soon") && input.situation().tense().apply(start) == Tense.PAST;
    return past || counted || (conjunction && phrase.equals("soon")) || noun || length
        ? Optional.empty()
        : Optional.of(Unanchored.reference(value));
  }

  /** The names of the rules that a reading can carry. */
  ImmutableList<String> names() {
    return all.rules().stream().map(Rule::name).distinct().collect(ImmutableList.toImmutableList());
  }

  /** A sentence to read. */
  Input input(Words words, Situation situation) {
    return new Input(words, situation, needs, memo);
  }

  /** The farthest reading at a word. */
  Optional<Group.Parse> parse(Input input, int index) {
    return all.parse(input, index);
  }
}
