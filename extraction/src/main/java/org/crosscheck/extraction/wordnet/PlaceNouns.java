package org.crosscheck.extraction.wordnet;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Nouns of places: "region", "village", "island", "sea". */
public final class PlaceNouns {
  private static final ImmutableList<NounClass> CLASSES =
      Stream.of(
              "location#1",
              "village#1",
              "island#1",
              "body of water#1",
              "mountain#1",
              "valley#1",
              "peninsula#1")
          .map(NounClass::below)
          .collect(ImmutableList.toImmutableList());

  private PlaceNouns() {}

  /** True for a noun of place, singular or plural, by its first sense. */
  public static boolean contains(String word) {
    String lemma = word.isEmpty() ? word : WordNet.english().lemma(word, WordClass.NOUN);
    return !lemma.isEmpty() && CLASSES.stream().anyMatch(nouns -> nouns.contains(lemma));
  }
}
