package org.crosscheck.extraction.time;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.AnchoredLength;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Group;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/**
 * Hedges before and after a time: "nearly two years", "around 7 p.m.", "a week or so", "two days at
 * least".
 */
final class HedgeRules {
  private static final CharMatcher SPACES = CharMatcher.is(' ');

  /** What the clause may go on with behind such a hedge, which else goes on itself. */
  private static final ImmutableSet<String> GOES_ON =
      ImmutableSet.of(
          "in", "on", "of", "for", "to", "before", "after", "with", "at", "from", "and", "but",
          "if", "when", "while", "as", "behind", "later", "by", "without", "until", "because");

  private HedgeRules() {}

  static void addTo(RuleBook book) {
    RuleBook.Section section = book.section("HEDGED");
    for (Lexicon.Row row : Lexicon.load("en/time/hedges.tsv").rows()) {
      String mod = row.get("mod");
      boolean dates = row.find("dates").isPresent();
      for (String phrase : row.list("phrases")) {
        section.rule("hedged length", phrase + " time:LENGTHS", (c, in) -> hedged(c, in, mod));
        section.rule("hedged time ago", phrase + " time:AGO", (c, in) -> hedged(c, in, mod));
        if (dates) {
          section.rule("hedged date", phrase + " time:DATES", (c, in) -> hedged(c, in, mod));
          section.rule("hedged clock", phrase + " time:MOMENTS", (c, in) -> hedged(c, in, mod));
        }
      }
      for (String hedge : row.list("behind")) {
        section.rule(
            "length and hedge", "time:LENGTHS " + hedge, (c, in) -> behind(c, in, hedge, mod));
      }
    }
    section.rule("length or so", "time:LENGTHS or so", (c, in) -> hedged(c, in, "APPROX"));
  }

  /** "Two days at least" where nothing else can take the hedge: "three at least" can. */
  private static Optional<TimeValue> behind(
      Captures captures, Input input, String hedge, String mod) {
    Words words = input.words();
    int end = captures.get("time", Group.Parse.class).end() + SPACES.countIn(hedge) + 1;
    boolean ends = !words.has(end) || !words.get(end).isLetters() && !words.get(end).isDigits();
    return ends || GOES_ON.contains(words.get(end).lower())
        ? hedged(captures, input, mod)
        : Optional.empty();
  }

  private static Optional<TimeValue> hedged(Captures captures, Input input, String mod) {
    if (isPreposition(input.words(), captures.start())) {
      return Optional.empty();
    }
    TimeValue time = captures.time("time");
    boolean kept =
        time.timex().mod().isPresent()
            && !(time instanceof Length || time instanceof AnchoredLength);
    return Optional.of(kept ? time : time.withMod(mod));
  }

  /** "Over the past year" is during it, "under the last two mayors" while they ruled. */
  private static boolean isPreposition(Words words, int start) {
    return words.is(start + 1, "the") && (words.is(start, "over") || words.is(start, "under"));
  }
}
