package org.crosscheck.extraction.name;

import java.util.List;
import org.crosscheck.extraction.annotation.maxent.FeatureName;

/** What the run of capitalised words that a word stands in says of it. */
final class RunFeatures {
  private static final int LONGEST = 5;
  private static final String CLASSES_OF_INTEREST = "oRF";

  private static final FeatureName RUN = FeatureName.of("run=");
  private static final FeatureName LAST = FeatureName.of("run last=");
  private static final FeatureName FIRST = FeatureName.of("run first=");
  private static final FeatureName BEFORE = FeatureName.of("run<");
  private static final FeatureName AFTER = FeatureName.of("run>");
  private static final FeatureName AROUND = FeatureName.of("run<>");
  private static final FeatureName LAST_CLASSES = FeatureName.of("run last c=");
  private static final FeatureName LAST_NOUN = FeatureName.of("run last n=");
  private static final FeatureName NOUN = FeatureName.of("n=");
  private static final FeatureName FIRST_CLASSES = FeatureName.of("run first c=");
  private static final FeatureName NOUN_BEFORE = FeatureName.of("run n<");
  private static final FeatureName NOUN_AFTER = FeatureName.of("run n>");
  private static final FeatureName HAS = FeatureName.of("run has ");
  private static final FeatureName JOINT = FeatureName.of("_");

  private final WordClasses classes;

  RunFeatures(WordClasses classes) {
    this.classes = classes;
  }

  void add(FeatureParts parts, int i, List<FeatureName> features) {
    NameSentence sentence = parts.sentence();
    CapitalRun run = sentence.runs().get(i);
    int last = run.end() - 1;
    FeatureName before = parts.lower(run.first() - 1);
    FeatureName after = parts.lower(run.end());
    FeatureName length = FeatureName.of(Integer.toString(Math.min(run.length(), LONGEST)));
    FeatureName place = FeatureName.of(i == run.first() ? "first" : i == last ? "last" : "middle");
    features.add(RUN.and(length).and(place));
    features.add(LAST.and(parts.lower(last)));
    features.add(FIRST.and(parts.lower(run.first())));
    features.add(BEFORE.and(before).and(FeatureName.of(Boolean.toString(i == run.first()))));
    features.add(AFTER.and(after));
    features.add(AROUND.and(before).and(JOINT).and(after));
    features.add(LAST_CLASSES.and(parts.classes(last)).and(place));
    features.add(LAST_NOUN.and(noun(sentence, last)).and(place));
    features.add(NOUN.and(noun(sentence, i)).and(length));
    features.add(FIRST_CLASSES.and(parts.classes(run.first())).and(place).and(length));
    features.add(NOUN_BEFORE.and(neighbour(sentence, run.first() - 1)));
    features.add(NOUN_AFTER.and(neighbour(sentence, run.end())));
    features.add(HAS.and(FeatureName.of(inside(sentence, run))));
  }

  private FeatureName noun(NameSentence sentence, int i) {
    return FeatureName.of(classes.ofNoun(sentence.word(i)));
  }

  private FeatureName neighbour(NameSentence sentence, int i) {
    return FeatureName.of(classes.ofNeighbour(sentence.lower(i)));
  }

  /** Which of three classes, those of a body's word, a role and a first name, a word of it has. */
  private String inside(NameSentence sentence, CapitalRun run) {
    StringBuilder inside = new StringBuilder();
    for (int i = 0; i < CLASSES_OF_INTEREST.length(); i++) {
      char letter = CLASSES_OF_INTEREST.charAt(i);
      for (int at = run.first(); at < run.end(); at++) {
        if (classes.of(sentence.word(at)).indexOf(letter) >= 0) {
          inside.append(letter);
          break;
        }
      }
    }
    return inside.toString();
  }
}
