package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.calendar.Tense;
import org.crosscheck.extraction.time.words.Category;
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

  private static final ImmutableSet<String> WILL = ImmutableSet.of("will", "shall", "ll", "won");
  private static final ImmutableSet<String> AHEAD = forms("ahead");
  private static final ImmutableSet<String> BEFORE_INFINITIVE = forms("infinitive");
  private static final ImmutableSet<String> EXPECTATION = forms("expectation");
  private static final ImmutableSet<String> DECISIONS = forms("decision");
  private static final ImmutableSet<String> BEFORE_FOR = forms("for");
  private static final ImmutableSet<String> UNTIL =
      ImmutableSet.of("until", "till", "by", "through", "effective");
  private static final ImmutableSet<String> OF_TIMES =
      ImmutableSet.of(
          "am",
          "pm",
          ":",
          ".",
          ",",
          "noon",
          "midnight",
          "early",
          "mid",
          "late",
          "-",
          "on",
          "the",
          "end",
          "of",
          "middle",
          "beginning",
          "start");
  private static final ImmutableSet<String> PAST_AUXILIARIES =
      ImmutableSet.of("was", "were", "had", "did", "been", "has", "have");

  private static final ImmutableSet<String> AFTER_CAUSE =
      ImmutableSet.of(
          "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "high",
          "higher", "low", "lower");

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

  private static ImmutableSet<String> forms(String kind) {
    return Lexicon.load("en/time/ahead-forms.tsv").rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .flatMap(row -> row.list("forms").stream())
        .collect(ImmutableSet.toImmutableSet());
  }

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
    int before = beforeTime(words, index);
    if (before < 0 || !UNTIL.contains(words.get(before).lower())) {
      return soonAs(words, before + 1);
    }
    boolean opens = before == 0 || words.is(before, "by") || words.is(before, "through");
    return !opens
        || (lookAhead(words, index) != Tense.PAST && lookBack(words, index) != Tense.PAST);
  }

  /** The word before the time: over "9 a.m. EST", "noon", "mid-", "the end of". */
  private static int beforeTime(Words words, int index) {
    int i = index - 1;
    while (i >= 0
        && (words.get(i).isDigits()
            || words.is(i, Category.ZONE)
            || OF_TIMES.contains(words.get(i).lower()))) {
      i--;
    }
    return i;
  }

  /** "As early as Tuesday". */
  private static boolean soonAs(Words words, int index) {
    return words.is(index - 1, "as")
        && (words.is(index - 2, "soon") || words.is(index - 2, "early"));
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
      Tense tense = tense(words, i);
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
      Tense tense = tense(words, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** The tense that one word shows, with the words before it. */
  private static Tense tense(Words words, int i) {
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

  /** "Plans for the talks in April", "ahead of Friday's vote". */
  private static boolean isPreparation(Words words, int i) {
    return words.is(i, "for")
        ? words.has(i - 1) && BEFORE_FOR.contains(words.get(i - 1).lower())
        : words.is(i, "of") && (words.is(i - 1, "ahead") || words.is(i - 1, "advance"));
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
