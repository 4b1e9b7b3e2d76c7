package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.AnchoredLength;
import org.crosscheck.extraction.time.calendar.Length;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.grammar.Captures;
import org.crosscheck.extraction.time.grammar.Input;
import org.crosscheck.extraction.time.words.Words;

/** Hedges before and after a time: "nearly two years", "around 7 p.m.", "a week or so". */
final class HedgeRules {
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
    }
    section.rule("length or so", "time:LENGTHS or so", (c, in) -> hedged(c, in, "APPROX"));
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
