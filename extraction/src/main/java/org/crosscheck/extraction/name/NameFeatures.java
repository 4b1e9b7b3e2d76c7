package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extraction.annotation.finder.FeaturedWords;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/**
 * What speaks for and against each word of a sentence being part of a name: its letters, its
 * neighbours, the lexicons' classes, the capitalised run that it stands in, the rules' opinion, and
 * how the article uses the word elsewhere. A model knows the features by these words: whoever
 * changes one trains the model anew.
 */
final class NameFeatures {
  private static final int LONGEST_KNOWN_NAME = 4;
  private static final int USUAL_NUMBER = 72;

  private static final FeatureName KNOWN = FeatureName.of("known=");
  private static final FeatureName SHOUTED = FeatureName.of("shouted");
  private static final FeatureName RULE = FeatureName.of("rule=");
  private static final FeatureName RULES = FeatureName.of("rules=");
  private static final FeatureName RULE_WITH_LETTERS = FeatureName.of("rule w=");
  private static final FeatureName RULE_WITH_CLASSES = FeatureName.of("rule c=");
  private static final FeatureName SEEN = FeatureName.of("seen ");
  private static final FeatureName SEEN_SMALL = FeatureName.of("seen small");
  private static final FeatureName SLASH = FeatureName.of("/");

  private final WordClasses classes;
  private final RunFeatures ofRuns;
  private final KnownNames known = new KnownNames();

  NameFeatures(WordClasses classes) {
    this.classes = classes;
    this.ofRuns = new RunFeatures(classes);
  }

  /**
   * @param labels what the rules make of each word
   */
  FeaturedWords of(NameSentence sentence, String[] labels, Sightings sightings) {
    String[] gazetteer = known.in(sentence, LONGEST_KNOWN_NAME);
    boolean shouted = sentence.isShouted();
    FeatureParts parts = new FeatureParts(sentence, classes);
    ImmutableList.Builder<ImmutableList<FeatureName>> all =
        ImmutableList.builderWithExpectedSize(sentence.size());
    ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      words.add(sentence.word(i));
      if (!sentence.mayBeNamed(i)) {
        all.add(ImmutableList.of());
        continue;
      }
      List<FeatureName> features = new ArrayList<>(USUAL_NUMBER);
      WordFeatures.add(parts, i, classes.of(sentence.word(i)), features);
      ofRuns.add(parts, i, features);
      addRules(parts, labels, i, features);
      features.add(KNOWN.and(FeatureName.of(gazetteer[i])));
      if (shouted) {
        features.add(SHOUTED);
      }
      addSightings(sentence, i, sightings, features);
      all.add(ImmutableList.copyOf(features));
    }
    return new FeaturedWords(words.build(), all.build());
  }

  private static void addRules(
      FeatureParts parts, String[] labels, int i, List<FeatureName> features) {
    FeatureName own = FeatureName.of(labels[i]);
    FeatureName before = FeatureName.of(i > 0 ? labels[i - 1] : "^");
    FeatureName after = FeatureName.of(i + 1 < labels.length ? labels[i + 1] : "$");
    features.add(RULE.and(own));
    features.add(RULES.and(before).and(SLASH).and(own).and(SLASH).and(after));
    features.add(RULE_WITH_LETTERS.and(own).and(parts.lower(i)));
    features.add(RULE_WITH_CLASSES.and(own).and(parts.classes(i)));
  }

  private static void addSightings(
      NameSentence sentence, int i, Sightings sightings, List<FeatureName> features) {
    for (String use : sightings.uses(sentence.word(i))) {
      features.add(SEEN.and(FeatureName.of(use)));
    }
    if (sightings.isWrittenSmall(sentence.lower(i))) {
      features.add(SEEN_SMALL);
    }
  }
}
