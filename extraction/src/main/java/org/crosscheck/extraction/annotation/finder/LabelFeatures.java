package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/**
 * The features that a model learns of a word: its own, and what the labels before it add to them.
 */
final class LabelFeatures {
  private static final FeatureName NOTHING = FeatureName.of("none");
  private static final FeatureName PAIR = FeatureName.of("label+");
  private static final FeatureName COMMA = FeatureName.of(",");

  private LabelFeatures() {}

  /** Those of the word alone: itself, or that it can be no part of a name. */
  static ImmutableList<FeatureName> own(ImmutableList<FeatureName> word) {
    return word.isEmpty() ? ImmutableList.of(NOTHING) : word;
  }

  /** Those of a word that can be no part of a name, of the label before it. */
  static ImmutableList<FeatureName> ofNothing(String before) {
    return ImmutableList.of(NOTHING.and(FeatureName.of(before)));
  }

  /** Those of the labels before a word, whatever the word. */
  static ImmutableList<FeatureName> ofLabels(String before, String secondBefore) {
    return ImmutableList.of(
        FeatureName.of("label=" + before), FeatureName.of("labels=" + secondBefore + "," + before));
  }

  /** How the names of the pairs of a label and a word's feature begin. */
  static FeatureName pairsWith(String before) {
    return PAIR.and(FeatureName.of(before)).and(COMMA);
  }

  /**
   * Those of a word together with the label before it: its first two features say most of it, its
   * letters and its classes.
   *
   * @param pair how the names begin
   */
  static ImmutableList<FeatureName> pairs(FeatureName pair, ImmutableList<FeatureName> word) {
    return ImmutableList.of(pair.and(word.get(0)), pair.and(word.get(1)));
  }
}
