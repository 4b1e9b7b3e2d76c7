package org.crosscheck.extraction.quotation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;

/** Tells where an amount with its hedge begins and ends, as far as a cue needs to know. */
final class Amounts {
  /** Numbers that no tagger calls numbers. */
  private static final ImmutableSet<String> VAGUE =
      ImmutableSet.of("dozens", "scores", "hundreds", "thousands", "millions", "billions");

  private static final ImmutableListMultimap<String, List<String>> HEDGES = hedges();
  private static final int MOST_HEDGES = 3;
  private static final int NONE = -1;

  private Amounts() {}

  /** The words of each hedge that stands before a number, by the first. */
  private static ImmutableListMultimap<String, List<String>> hedges() {
    return Lexicon.load("en/quantity/hedges.tsv").rows().stream()
        .filter(row -> row.get("place").equals("before"))
        .map(row -> Splitter.on(' ').splitToList(row.get("words")))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(words -> words.get(0), words -> words));
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
    for (int hedges = 0; hedges < MOST_HEDGES && !isNumber(clause, at); hedges++) {
      at = hedgeEnd(clause, at);
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

  /** The token after the longest hedge that begins at {@code i}, or {@code i} itself. */
  private static int hedgeEnd(Clause clause, int i) {
    int end = i;
    for (List<String> hedge : HEDGES.get(clause.word(i))) {
      int k = 1;
      while (k < hedge.size() && clause.word(i + k).equals(hedge.get(k))) {
        k++;
      }
      end = k == hedge.size() ? Math.max(end, i + k) : end;
    }
    return end;
  }

  private static boolean isNumber(Clause clause, int i) {
    String word = clause.word(i);
    return clause.is(i, Tag.NUM)
        || VAGUE.contains(word)
        || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
