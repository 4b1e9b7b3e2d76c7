package org.crosscheck.extraction.wordnet;

/** Nouns of places: "region", "village", "island", "sea". */
public final class PlaceNouns {
  private static final NounClass PLACES =
      NounClass.below(
          "location#1",
          "village#1",
          "island#1",
          "body of water#1",
          "mountain#1",
          "valley#1",
          "peninsula#1");

  private PlaceNouns() {}

  /** True for a noun of place, singular or plural, by its first sense. */
  public static boolean contains(String word) {
    String lemma = word.isEmpty() ? word : WordNet.english().lemma(word, WordClass.NOUN);
    return !lemma.isEmpty() && PLACES.contains(lemma);
  }
}
