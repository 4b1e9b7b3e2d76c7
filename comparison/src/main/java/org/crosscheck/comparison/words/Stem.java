package org.crosscheck.comparison.words;

import com.google.common.base.CharMatcher;

/**
 * The S-stemmer (Harman 1991, "How effective is suffixing?"), followed by the regular endings
 * {@code -ing} and {@code -ed}. It brings most forms of one English word together and seldom two
 * words; it is not a lemmatiser: "was" and "be" stay apart.
 */
public final class Stem {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_STEM = 3;
  private static final CharMatcher VOWELS = CharMatcher.anyOf("aeiouy");
  private static final CharMatcher NEVER_DOUBLED = CharMatcher.anyOf("aeioulsz");

  private Stem() {}

  /** The stem of a folded word. */
  public static String of(String word) {
    String singular = withoutPlural(word);
    if (singular.endsWith("ing")) {
      return withoutEnding(singular, "ing");
    }
    return singular.endsWith("ed") && !singular.endsWith("eed")
        ? withoutEnding(singular, "ed")
        : withoutFinalE(singular);
  }

  /** "string" and "bed" have no ending: what is left must be long enough and have a vowel. */
  private static String withoutEnding(String word, String ending) {
    String stem = word.substring(0, word.length() - ending.length());
    boolean regular = stem.length() >= SHORTEST_STEM && VOWELS.matchesAnyOf(stem);
    return withoutFinalE(regular ? undoubled(stem) : word);
  }

  private static String withoutPlural(String word) {
    if (word.length() < SHORTEST || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean singular = word.endsWith("us") || word.endsWith("ss") || word.endsWith("is");
    return singular ? word : word.substring(0, word.length() - 1);
  }

  /** "stopp" of "stopped" is "stop". */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        stem.charAt(last) == stem.charAt(last - 1) && !NEVER_DOUBLED.matches(stem.charAt(last));
    return doubled ? stem.substring(0, last) : stem;
  }

  private static String withoutFinalE(String word) {
    return word.length() >= SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
