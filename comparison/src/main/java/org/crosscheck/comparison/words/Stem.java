package org.crosscheck.comparison.words;

import java.util.regex.Pattern;

/**
 * The S-stemmer (Harman 1991, "How effective is suffixing?"), followed by the regular endings
 * {@code -ing} and {@code -ed}. It brings most forms of one English word together and seldom two
 * words; it is not a lemmatiser: "was" and "be" stay apart.
 */
public final class Stem {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_STEM = 3;
  private static final Pattern DOUBLED = Pattern.compile(".*([^aeioulsz])\\1");

  private Stem() {}

  /** The stem of a folded word. */
  public static String of(String word) {
    String singular = withoutPlural(word);
    for (String ending : new String[] {"ing", "ed"}) {
      String stem = singular.substring(0, Math.max(0, singular.length() - ending.length()));
      boolean regular = stem.length() >= SHORTEST_STEM && stem.matches(".*[aeiouy].*");
      if (singular.endsWith(ending) && regular && !singular.endsWith("eed")) {
        return withoutFinalE(undoubled(stem));
      }
    }
    return withoutFinalE(singular);
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
    return DOUBLED.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String withoutFinalE(String word) {
    return word.length() >= SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
