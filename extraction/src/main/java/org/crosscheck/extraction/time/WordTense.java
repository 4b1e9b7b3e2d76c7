package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/** The tense that one word shows, with the words beside it. */
final class WordTense {
  private static final ImmutableSet<String> WILL = ImmutableSet.of("will", "shall", "ll", "won");
  private static final ImmutableSet<String> AHEAD = AheadForms.of("ahead");
  private static final ImmutableSet<String> BEFORE_INFINITIVE = AheadForms.of("infinitive");
  private static final ImmutableSet<String> EXPECTATION = AheadForms.of("expectation");
  private static final ImmutableSet<String> DECISIONS = AheadForms.of("decision");
  private static final ImmutableSet<String> PAST_AUXILIARIES =
      ImmutableSet.of("was", "were", "had", "did", "been", "has", "have");

  private static final ImmutableSet<String> AFTER_CAUSE =
      ImmutableSet.of(
          "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "high",
          "higher", "low", "lower");

  private WordTense() {}

  /** The tense that one word shows, with the words before it. */
  static Tense at(Words words, int i) {
    Word word = words.get(i);
    if (WILL.contains(word.lower()) && !(word.is("won") && !words.is(i + 1, "'"))) {
      return Tense.FUTURE;
    }
    if (AHEAD.contains(word.lower()) && !isCause(words, i) && !words.is(i - 1, "previously")) {
      return words.is(i - 1, "been") || words.is(i - 2, "had") ? Tense.PAST : Tense.FUTURE;
    }
    if (isMay(words, i) || isScheduled(words, i)) {
      return Tense.FUTURE;
    }
    if (word.is("would")) {
      return words.is(i + 1, "have") ? Tense.PAST : Tense.FUTURE;
    }
    if (word.is("to") && words.is(i + 1, "be") && !words.is(i - 1, "had")) {
      return Tense.FUTURE;
    }
    if (word.is("to") && i > 0 && BEFORE_INFINITIVE.contains(words.get(i - 1).lower())) {
      return isPastPerfect(words, i) ? Tense.PAST : Tense.FUTURE;
    }
    if (isDecided(words, i)) {
      return Tense.FUTURE;
    }
    if (EXPECTATION.contains(word.lower()) && !isNoun(words, i) || PlanForms.at(words, i)) {
      return Tense.FUTURE;
    }
    return isPast(word) && !isParticipleAhead(words, i) ? Tense.PAST : Tense.UNKNOWN;
  }

  /** "A ruling may come on Monday"; "may have come" looks back, and May is a month. */
  private static boolean isMay(Words words, int i) {
    Word word = words.get(i);
    boolean may = word.is("may") || word.is("might");
    boolean have = words.is(i + 1, "have") || words.is(i + 1, "not") && words.is(i + 2, "have");
    return may && word.text().equals(word.lower()) && !have;
  }

  /** "Takes effect on", "comes into force on": Quirk et al., 4.45. */
  private static boolean isScheduled(Words words, int i) {
    boolean takes = words.is(i, "takes") || words.is(i, "take");
    boolean comes = words.is(i, "comes") || words.is(i, "come");
    return takes && words.is(i + 1, "effect") || comes && words.is(i + 1, "into");
  }

  /** "Due to its loss". */
  private static boolean isCause(Words words, int i) {
    return words.is(i, "due")
        && words.is(i + 1, "to")
        && words.has(i + 2)
        && AFTER_CAUSE.contains(words.get(i + 2).lower());
  }

  /** "Its forecast", "the forecasts". */
  private static boolean isNoun(Words words, int i) {
    return i == 0
        || AFTER_CAUSE.contains(words.get(i - 1).lower())
        || words.is(i - 1, "of")
        || words.is(i - 1, "to")
        || words.is(i - 1, "s");
  }

  /** "Has decided to go" looks ahead, while "decided to go on Monday" may date the decision. */
  private static boolean isDecided(Words words, int i) {
    return words.is(i, "to")
        && words.has(i - 2)
        && DECISIONS.contains(words.get(i - 1).lower())
        && (words.is(i - 2, "has") || words.is(i - 2, "have"));
  }

  /** "Had planned to", "had been due to". */
  private static boolean isPastPerfect(Words words, int to) {
    return words.is(to - 2, "had") || words.is(to - 3, "had");
  }

  /** The participle of "will be held", "to be published", "is scheduled". */
  private static boolean isParticipleAhead(Words words, int i) {
    return words.is(i - 1, "be")
        || words.is(i - 1, "is")
        || words.is(i - 1, "are")
        || (words.has(i - 1) && PlanForms.contains(words.get(i - 1).lower()));
  }

  private static boolean isPast(Word word) {
    return PAST_AUXILIARIES.contains(word.lower())
        || PastForms.contains(word.lower())
        || (word.lower().length() > 4
            && word.lower().endsWith("ed")
            && !word.lower().startsWith("un")
            && word.text().equals(word.lower()));
  }
}
