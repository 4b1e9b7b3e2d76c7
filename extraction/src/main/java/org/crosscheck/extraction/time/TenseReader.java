package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * Tells from the words before a bare weekday, month or date which way its clause looks; if they say
 * nothing, from those after it. News tells what was unless a word says otherwise, so a future needs
 * a sign: "will", "is to", "plans to", "due", "until". No tags are asked for: the nearest verb form
 * that shows its tense decides.
 */
final class TenseReader {
  private static final int BEFORE = 16;
  private static final int AFTER = 8;

  /** "On Tuesday", "In early March". */
  private static final int OPENING = 2;

  private static final ImmutableSet<String> BEFORE_FOR = AheadForms.of("for");

  /** Before a day with 's, what was caused by it: "anger over Wednesday's ruling". */
  private static final ImmutableSet<String> BEFORE_CAUSES =
      ImmutableSet.of("over", "around", "against", "since");

  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of(
          "when",
          "while",
          "where",
          "who",
          "whose",
          "which",
          "that",
          "as",
          "after",
          "before",
          "if",
          "because",
          "since",
          "although",
          "though");

  private TenseReader() {}

  static Tense at(Words words, int index) {
    if (isCauseOwner(words, index) || isSince(words, index)) {
      return Tense.PAST;
    }
    Tense before = lookBack(words, index);
    if (before == Tense.FUTURE || !isLimit(words, index)) {
      return before == Tense.UNKNOWN ? lookAhead(words, index) : before;
    }
    return Tense.FUTURE;
  }

  /** "Up four points since January": what began then has begun. */
  private static boolean isSince(Words words, int index) {
    int before = words.is(index - 1, "the") ? index - 2 : index - 1;
    return words.is(before, "since");
  }

  private static boolean isCauseOwner(Words words, int index) {
    return words.is(index + 1, "'")
        && words.is(index + 2, "s")
        && words.has(index - 1)
        && BEFORE_CAUSES.contains(words.get(index - 1).lower());
  }

  /** "Until Tuesday", "by February": a limit that lies ahead of the clause's own time. */
  private static boolean isLimit(Words words, int index) {
    return TimeLimits.isLimit(words, index)
        && (!TimeLimits.isWeak(words, index)
            || (lookAhead(words, index) != Tense.PAST && lookBack(words, index) != Tense.PAST));
  }

  private static Tense lookBack(Words words, int index) {
    boolean samePhrase = true;
    for (int i = index - 1; i >= Math.max(0, index - BEFORE); i--) {
      Word word = words.get(i);
      if (word.is(";") || word.is(":")) {
        return Tense.UNKNOWN;
      }
      samePhrase &= !word.is(",");
      if (samePhrase && isPreparation(words, i)) {
        return Tense.FUTURE;
      }
      Tense tense = WordTense.at(words, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /**
   * Farther where the time opens the sentence, since its clause is all behind it; but then not into
   * another clause.
   */
  private static Tense lookAhead(Words words, int index) {
    int far = index <= OPENING ? BEFORE : AFTER;
    boolean sameClause = true;
    for (int i = index + 1; i < Math.min(words.size(), index + far); i++) {
      sameClause &= !SUBORDINATORS.contains(words.get(i).lower());
      if (!sameClause && i >= index + AFTER) {
        return Tense.UNKNOWN;
      }
      Tense tense = WordTense.at(words, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "Plans for the talks in April", "ahead of Friday's vote". */
  private static boolean isPreparation(Words words, int i) {
    return words.is(i, "for")
        ? words.has(i - 1) && BEFORE_FOR.contains(words.get(i - 1).lower())
        : words.is(i, "of") && (words.is(i - 1, "ahead") || words.is(i - 1, "advance"));
  }
}
