package org.crosscheck.extraction.name;

import org.crosscheck.extraction.annotation.maxent.FeatureName;

/**
 * What the names of features are put together of, for each word of one sentence: its letters, its
 * classes, its shape. Each is made once, on first use, for it stands in the features of five words.
 */
final class FeatureParts {
  /** How far beside a sentence's words a feature looks. */
  private static final int MARGIN = 2;

  private final NameSentence sentence;
  private final WordClasses known;
  private final FeatureName[] lowers;
  private final FeatureName[] classes;
  private final FeatureName[] shapes;

  FeatureParts(NameSentence sentence, WordClasses known) {
    this.sentence = sentence;
    this.known = known;
    int size = sentence.size() + 2 * MARGIN;
    this.lowers = new FeatureName[size];
    this.classes = new FeatureName[size];
    this.shapes = new FeatureName[size];
  }

  NameSentence sentence() {
    return sentence;
  }

  /** The word in small letters. */
  FeatureName lower(int i) {
    FeatureName made = lowers[i + MARGIN];
    if (made == null) {
      made = FeatureName.of(sentence.lower(i));
      lowers[i + MARGIN] = made;
    }
    return made;
  }

  /** The classes that lexicons and dictionary give the word. */
  FeatureName classes(int i) {
    FeatureName made = classes[i + MARGIN];
    if (made == null) {
      made = FeatureName.of(known.of(sentence.word(i)));
      classes[i + MARGIN] = made;
    }
    return made;
  }

  /** "Xx" for capital and small letters, each at most twice, "d" for digits, marks as they are. */
  FeatureName shape(int i) {
    FeatureName made = shapes[i + MARGIN];
    if (made == null) {
      made = FeatureName.of(shape(sentence.word(i)));
      shapes[i + MARGIN] = made;
    }
    return made;
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int end = shape.length();
      boolean third = end > 1 && shape.charAt(end - 1) == kind && shape.charAt(end - 2) == kind;
      if (!third) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
