package org.crosscheck.extraction.quotation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;

/** Tells where an amount with its hedge begins and ends, as far as a cue needs to know. */
final class Amounts {
  /** Numbers that no tagger calls numbers. */
  private static final ImmutableSet<String> VAGUE =
      ImmutableSet.of("dozens", "scores", "hundreds", "thousands", "millions", "billions");

  private static final ImmutableSet<String> HEDGES = hedges();
  private static final int LONGEST_HEDGE = 5;
  private static final int NONE = -1;

  private Amounts() {}

  /** Each word of the hedges that stand before a number. */
  private static ImmutableSet<String> hedges() {
    return Lexicon.load("en/quantity/hedges.tsv").rows().stream()
        .filter(row -> row.get("place").equals("before"))
        .flatMap(row -> Splitter.on(' ').splitToStream(row.get("words")))
        .collect(ImmutableSet.toImmutableSet());
  }

  static boolean opens(Clause clause, int i) {
    return end(clause, i) != NONE;
  }

  /** True where a hedge stands before the number: "at least 50". */
  static boolean opensWithHedge(Clause clause, int i) {
    return opens(clause, i) && !isNumber(clause, i);
  }

  /** The token after the number that begins, hedge and all, at {@code i}; -1 where none does. */
  static int end(Clause clause, int i) {
    int at = i;
    while (at < i + LONGEST_HEDGE && HEDGES.contains(clause.word(at)) && !isNumber(clause, at)) {
      at++;
    }
    if (clause.is(at, Tag.SYM)) {
      at++;
    }
    if (clause.isQuoted(at) || !isNumber(clause, at)) {
      return NONE;
    }
    while (isNumber(clause, at) || clause.is(at, Tag.SYM)) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(Clause clause, int i) {
    String word = clause.word(i);
    return clause.is(i, Tag.NUM)
        || VAGUE.contains(word)
        || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
