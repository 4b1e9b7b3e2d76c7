package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.time.words.Word;
import org.crosscheck.extraction.time.words.Words;

/**
 * Present forms that tell of an arrangement: "schools stay closed on Monday". No tags are asked
 * for, so the word before must look like a subject.
 */
final class PlanForms {
  private static final ImmutableSet<String> PLURAL = forms("plural");
  private static final ImmutableSet<String> SINGULAR = forms("singular");
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("they", "we", "i", "you", "who", "both");
  private static final ImmutableSet<String> NO_SUBJECTS =
      ImmutableSet.of(
          "the", "a", "an", "of", "to", "for", "in", "on", "at", "by", "with", "and", "or", "its",
          "his", "her", "their", "this", "that", "not", "new", "first", "last", "was", "were");

  private PlanForms() {}

  private static ImmutableSet<String> forms(String number) {
    return Lexicon.load("en/time/plan-forms.tsv").rows().stream()
        .filter(row -> row.get("number").equals(number))
        .flatMap(row -> row.list("forms").stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  static boolean contains(String lower) {
    return PLURAL.contains(lower) || SINGULAR.contains(lower);
  }

  /** Whether the word is one of them behind a word that can be its subject. */
  static boolean at(Words words, int index) {
    String lower = words.get(index).lower();
    if (takesEffect(words, index)) {
      return true;
    }
    if (!contains(lower) || index == 0 || words.get(index).isCapitalised()) {
      return false;
    }
    Word subject = words.get(index - 1);
    if (!subject.isLetters() || NO_SUBJECTS.contains(subject.lower())) {
      return false;
    }
    return SINGULAR.contains(lower)
        || PRONOUNS.contains(subject.lower())
        || isPluralNoun(subject)
        || isJoinedName(words, index - 1);
  }

  /** "Takes effect", "takes office", "comes into force", "enters into force". */
  private static boolean takesEffect(Words words, int index) {
    return switch (words.get(index).lower()) {
      case "takes", "take" ->
          (words.is(index + 1, "effect") || words.is(index + 1, "office"))
              && !words.is(index - 1, "to");
      case "comes", "come", "enters", "enter" ->
          words.is(index + 1, "into") && words.is(index + 2, "force") && !words.is(index - 1, "to");
      default -> false;
    };
  }

  private static boolean isPluralNoun(Word word) {
    String lower = word.lower();
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
  }

  /** "He and Yara Lind meet on Monday". */
  private static boolean isJoinedName(Words words, int last) {
    int i = last;
    while (i > 0 && words.get(i).isCapitalised()) {
      i--;
    }
    return i < last && words.is(i, "and");
  }
}
