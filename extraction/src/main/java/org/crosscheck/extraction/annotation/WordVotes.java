package org.crosscheck.extraction.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.extraction.annotation.maxent.FeatureName;
import org.crosscheck.extraction.annotation.maxent.Weights;

/**
 * What one word weighs, wherever it stands, for the tags of the words around it and for its own:
 * one sum a tag and distance. Features are named as the library's generator names them: {@code
 * p1w=the} for "the" one word before, {@code n2w=the} for "the" two words behind. Immutable.
 */
final class WordVotes {
  /** How many words on each side a word has a say about. */
  static final int REACH = 2;

  private static final String OPENS = "S=begin";
  private static final String WORD = "w=";

  private final double[][] byDistance;

  private WordVotes(double[][] byDistance) {
    this.byDistance = byDistance;
  }

  /**
   * The votes of a word.
   *
   * @param alone the features of the word as a sentence of its own
   */
  static WordVotes of(String[] alone, Weights weights) {
    List<String> own = Arrays.stream(alone).filter(f -> !f.equals(OPENS)).toList();
    String word = own.stream().filter(f -> f.startsWith(WORD)).findFirst().orElseThrow();
    return new WordVotes(
        IntStream.rangeClosed(-REACH, REACH)
            .mapToObj(d -> d == 0 ? own : List.of(seenFrom(d, word)))
            .map(seen -> weights.sum(named(seen)))
            .toArray(double[][]::new));
  }

  /** What the beginning of a sentence weighs for the tag of its word at {@code index}. */
  static double[] ofOpening(int index, Weights weights) {
    return weights.sum(named(List.of(index == 0 ? OPENS : seenFrom(index, OPENS))));
  }

  private static List<FeatureName> named(List<String> features) {
    return features.stream().map(FeatureName::of).toList();
  }

  /** How a feature is named by a word that stands {@code distance} words further on. */
  private static String seenFrom(int distance, String feature) {
    return (distance > 0 ? "p" + distance : "n" + -distance) + feature;
  }

  /** Adds what the word weighs for each tag of the word {@code distance} further on. */
  void addTo(double[] sums, int distance) {
    add(byDistance[distance + REACH], sums);
  }

  static void add(double[] votes, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += votes[i];
    }
  }
}
