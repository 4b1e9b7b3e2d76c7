package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * Tells from the words around a bare weekday or month which way its clause looks. News tells what
 * was unless a word says otherwise, so a future needs a sign: "will", "is to", "plans to", "due".
 */
final class TenseReader {
  private static final int REACH = 14;
  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of(
          "will",
          "shall",
          "ll",
          "won",
          "due",
          "scheduled",
          "set",
          "expected",
          "upcoming",
          "plans",
          "planned",
          "going");
  private static final ImmutableSet<String> BACK =
      ImmutableSet.of(
          "was", "were", "had", "did", "said", "told", "began", "came", "went", "took", "made",
          "met", "held", "left", "won", "found", "killed");

  private TenseReader() {}

  static Tense at(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Word word = words.get(i);
      if (AHEAD.contains(word.lower())) {
        return Tense.FUTURE;
      }
      if (BACK.contains(word.lower())
          || (word.lower().length() > 4 && word.lower().endsWith("ed"))) {
        return aheadBefore(words, i) ? Tense.FUTURE : Tense.PAST;
      }
    }
    return Tense.PAST;
  }

  /** "is expected to", "was scheduled for". */
  private static boolean aheadBefore(Words words, int index) {
    for (int i = index; i >= Math.max(0, index - 3); i--) {
      if (AHEAD.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
