package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** Finds the earthquake that a magnitude is of: the main one, another one, an aftershock. */
final class Quakes {
  private static final int NEAR = 3;

  /** Synonyms and hyponyms of WordNet 3.1's {@code earthquake#1} that are counted apart. */
  private static final ImmutableMap<String, String> NOUNS =
      ImmutableMap.of(
          "earthquake", "earthquake",
          "quake", "earthquake",
          "temblor", "earthquake",
          "seism", "earthquake",
          "tremor", "earthquake",
          "seaquake", "earthquake",
          "aftershock", "aftershock",
          "foreshock", "foreshock");

  /** Adjectives that tell one earthquake from the one that was spoken of. */
  private static final ImmutableSet<String> OTHER =
      ImmutableSet.of(
          "another",
          "second",
          "third",
          "previous",
          "earlier",
          "later",
          "new",
          "stronger",
          "weaker",
          "larger",
          "smaller",
          "separate",
          "similar");

  private final WordNet wordNet = WordNet.english();

  /** Behind the magnitude, or else the nearest before it in the sentence. */
  Optional<String> of(Lexemes lexemes, AmountPhrase phrase) {
    for (int i = phrase.to(); i < phrase.to() + NEAR; i++) {
      Optional<String> quake = at(lexemes, i, phrase.from());
      if (quake.isPresent()) {
        return quake;
      }
    }
    for (int i = phrase.from() - 1; i >= 0; i--) {
      Optional<String> quake = at(lexemes, i, i);
      if (quake.isPresent()) {
        return quake;
      }
    }
    return Optional.empty();
  }

  /**
   * The earthquake named at the index.
   *
   * @param adjectives the index behind the last word that may tell it from another
   */
  private Optional<String> at(Lexemes lexemes, int noun, int adjectives) {
    String quake = NOUNS.get(wordNet.lemma(lexemes.lower(noun), WordClass.NOUN));
    if (quake == null) {
      return Optional.empty();
    }
    for (int i = adjectives - 1; i >= Math.max(0, adjectives - NEAR); i--) {
      if (OTHER.contains(lexemes.lower(i))) {
        return Optional.of(lexemes.lower(i) + " " + quake);
      }
    }
    return Optional.of(quake);
  }
}
