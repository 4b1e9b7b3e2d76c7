package org.crosscheck.comparison.words;

/**
 * The S-stemmer (Harman 1991, "How effective is suffixing?"), followed by the regular endings
 * {@code -ing} and {@code -ed}. It brings most forms of one English word together and seldom two
 * words; it is not a lemmatiser: "was" and "be" stay apart.
 */
public final class Stem {
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stem of a folded word. */
  public static String of(String word) {
    String singular = withoutPlural(word);
    for (String ending : new String[] {"ing", "ed"}) {
      if (singular.endsWith(ending) && singular.length() - ending.length() >= SHORTEST) {
        return withoutFinalE(singular.substring(0, singular.length() - ending.length()));
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

  private static String withoutFinalE(String word) {
    return word.length() > SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
