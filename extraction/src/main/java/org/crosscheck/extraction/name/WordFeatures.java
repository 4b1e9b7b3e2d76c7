package org.crosscheck.extraction.name;

import java.util.List;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/** What a word's letters and classes, and those of the words beside it, say of it. */
final class WordFeatures {
  private static final FeatureName LETTERS = FeatureName.of("w=");
  private static final FeatureName CLASSES = FeatureName.of("c=");
  private static final FeatureName ENDING = FeatureName.of("end=");
  private static final FeatureName BEGINNING = FeatureName.of("begin=");
  private static final FeatureName LETTERS_BEFORE = FeatureName.of("w<");
  private static final FeatureName LETTERS_AFTER = FeatureName.of("w>");
  private static final FeatureName LETTERS_SECOND_BEFORE = FeatureName.of("w<<");
  private static final FeatureName LETTERS_SECOND_AFTER = FeatureName.of("w>>");
  private static final FeatureName LETTERS_WITH_BEFORE = FeatureName.of("w<=");
  private static final FeatureName LETTERS_WITH_AFTER = FeatureName.of("w=>");
  private static final FeatureName SHAPE = FeatureName.of("s=");
  private static final FeatureName SHAPE_WITH_BEFORE = FeatureName.of("s<=");
  private static final FeatureName SHAPE_WITH_AFTER = FeatureName.of("s=>");
  private static final FeatureName SHAPE_WITH_BOTH = FeatureName.of("s<=>");
  private static final FeatureName CLASSES_BEFORE = FeatureName.of("c<");
  private static final FeatureName CLASSES_AFTER = FeatureName.of("c>");
  private static final FeatureName CLASSES_WITH_BEFORE = FeatureName.of("c<=");
  private static final FeatureName CLASSES_WITH_AFTER = FeatureName.of("c=>");
  private static final FeatureName CLASSES_WITH_BOTH = FeatureName.of("c<=>");
  private static final FeatureName OPENS = FeatureName.of("opens c=");
  private static final FeatureName INSIDE = FeatureName.of("inside");
  private static final FeatureName HAS = FeatureName.of("in ");
  private static final FeatureName JOINT = FeatureName.of("_");
  private static final FeatureName SLASH = FeatureName.of("/");

  private WordFeatures() {}

  /** Adds the word's letters and its classes first: the finder pairs both with the label before. */
  static void add(FeatureParts parts, int i, String own, List<FeatureName> features) {
    features.add(LETTERS.and(parts.lower(i)));
    features.add(CLASSES.and(parts.classes(i)));
    addEnds(parts.sentence().lower(i), features);
    addNeighbours(parts, i, features);
    addShapes(parts, i, features);
    addClasses(parts, i, own, features);
  }

  private static void addEnds(String lower, List<FeatureName> features) {
    for (int length = 2; length <= 4 && length < lower.length(); length++) {
      features.add(ENDING.and(FeatureName.of(lower.substring(lower.length() - length))));
    }
    for (int length = 3; length <= 4 && length < lower.length(); length++) {
      features.add(BEGINNING.and(FeatureName.of(lower.substring(0, length))));
    }
  }

  private static void addNeighbours(FeatureParts parts, int i, List<FeatureName> features) {
    FeatureName own = parts.lower(i);
    FeatureName before = parts.lower(i - 1);
    FeatureName after = parts.lower(i + 1);
    features.add(LETTERS_BEFORE.and(before));
    features.add(LETTERS_AFTER.and(after));
    features.add(LETTERS_SECOND_BEFORE.and(parts.lower(i - 2)));
    features.add(LETTERS_SECOND_AFTER.and(parts.lower(i + 2)));
    features.add(LETTERS_WITH_BEFORE.and(before).and(JOINT).and(own));
    features.add(LETTERS_WITH_AFTER.and(own).and(JOINT).and(after));
  }

  private static void addShapes(FeatureParts parts, int i, List<FeatureName> features) {
    FeatureName own = parts.shape(i);
    FeatureName before = parts.shape(i - 1);
    FeatureName after = parts.shape(i + 1);
    features.add(SHAPE.and(own));
    features.add(SHAPE_WITH_BEFORE.and(before).and(own));
    features.add(SHAPE_WITH_AFTER.and(own).and(after));
    features.add(SHAPE_WITH_BOTH.and(before).and(own).and(after));
  }

  private static void addClasses(
      FeatureParts parts, int i, String letters, List<FeatureName> features) {
    FeatureName own = parts.classes(i);
    FeatureName before = parts.classes(i - 1);
    FeatureName after = parts.classes(i + 1);
    features.add(CLASSES_BEFORE.and(before));
    features.add(CLASSES_AFTER.and(after));
    features.add(CLASSES_WITH_BEFORE.and(before).and(SLASH).and(own));
    features.add(CLASSES_WITH_AFTER.and(own).and(SLASH).and(after));
    features.add(CLASSES_WITH_BOTH.and(before).and(SLASH).and(own).and(SLASH).and(after));
    features.add(i == 0 ? OPENS.and(own) : INSIDE);
    for (int letter = 0; letter < letters.length(); letter++) {
      features.add(HAS.and(FeatureName.of(letters.substring(letter, letter + 1))));
    }
  }
}
