package org.crosscheck.extraction.annotation.finder;

import com.google.common.collect.ImmutableList;

/** What speaks for a word's label: its own features, and what the labels before it add to them. */
final class LabelFeatures {
  private static final String NOTHING = "none";

  private LabelFeatures() {}

  /** Those of the word alone: itself, or that it can be no part of a name. */
  static ImmutableList<String> own(ImmutableList<String> word) {
    return word.isEmpty() ? ImmutableList.of(NOTHING) : word;
  }

  /**
   * Those of the labels before.
   *
   * @param word the features of the word; none where it can be no part of a name
   * @param before the label of the word before it
   * @param secondBefore the label of the word before that
   */
  static ImmutableList<String> ofLabels(
      ImmutableList<String> word, String before, String secondBefore) {
    if (word.isEmpty()) {
      return ImmutableList.of(NOTHING + before);
    }
    return ImmutableList.of(
        "label=" + before,
        "labels=" + secondBefore + "," + before,
        // The first two features of a word say most of it: its letters and its classes.
        "label+" + before + "," + word.get(0),
        "label+" + before + "," + word.get(1));
  }
}
