package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Reads what stands on a record: "Nine are missing on a list kept by the union". */
final class RecordCues {
  /**
   * What is kept of a count; source: WordNet 3.1, hyponyms of list#1 and record#1 that name people.
   */
  private static final ImmutableSet<String> RECORDS =
      ImmutableSet.of("list", "register", "roll", "roster", "tally", "log", "record", "database");

  private static final ImmutableSet<String> KEEPING =
      ImmutableSet.of(
          "kept", "keeps", "keep", "compiled", "compiles", "maintained", "maintains", "held");

  static boolean isCueWord(String word) {
    return RECORDS.contains(word);
  }

  /** "On a list kept by the union", "on the list that the union keeps". */
  Optional<Speech> at(Clause clause, int on) {
    if (!clause.word(on).equals("on") || !RECORDS.contains(recordAfter(clause, on))) {
      return Optional.empty();
    }
    int next = on + 3;
    boolean by = KEEPING.contains(clause.word(next)) && clause.word(next + 1).equals("by");
    boolean that = clause.word(next).equals("that") || clause.word(next).equals("which");
    Optional<Range> keeper =
        by || that
            ? NounPhraseAhead.startingAt(clause, by ? next + 2 : next + 1)
                .filter(range -> by || KEEPING.contains(clause.word(range.to())))
            : Optional.empty();
    return keeper
        .filter(range -> clause.hasVerb(0, on) && clause.is(on - 1, Tag.VERB, Tag.ADJ))
        .map(range -> new CuePhrase(clause, on, next, "according-to").says(range, 0, on));
  }

  private static String recordAfter(Clause clause, int on) {
    return clause.is(on + 1, Tag.DET) ? clause.word(on + 2) : "";
  }
}
