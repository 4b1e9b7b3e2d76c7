package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extraction.annotation.finder.FeaturedWords;

/**
 * What speaks for and against each word of a sentence being part of a name: its letters, its
 * neighbours, the lexicons' classes, the capitalised run that it stands in, the rules' opinion, and
 * how the article uses the word elsewhere. A model knows the features by these words: whoever
 * changes one trains the model anew.
 */
final class NameFeatures {
  private static final int LONGEST_KNOWN_NAME = 4;

  private final WordClasses classes;
  private final KnownNames known = new KnownNames();

  NameFeatures(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * @param labels what the rules make of each word
   */
  FeaturedWords of(NameSentence sentence, String[] labels, Sightings sightings) {
    String[] gazetteer = known.in(sentence, LONGEST_KNOWN_NAME);
    boolean shouted = sentence.isShouted();
    ImmutableList.Builder<ImmutableList<String>> all = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      List<String> features = new ArrayList<>();
      if (sentence.mayBeNamed(i)) {
        addLetters(sentence, i, features);
        addNeighbours(sentence, i, features);
        addClasses(sentence, i, features);
        addRun(sentence, i, features);
        addRules(sentence, labels, i, features);
        features.add("known=" + gazetteer[i]);
        if (shouted) {
          features.add("shouted");
        }
        addSightings(sentence, i, sightings, features);
      }
      all.add(ImmutableList.copyOf(features));
    }
    ImmutableList<String> words =
        sentence.words().stream().map(Word::text).collect(ImmutableList.toImmutableList());
    return new FeaturedWords(words, all.build());
  }

  /** The first of all features: the finder pairs it with the label before. */
  private static void addLetters(NameSentence sentence, int i, List<String> features) {
    String lower = sentence.lower(i);
    features.add("w=" + lower);
    for (int length = 2; length <= 4 && length < lower.length(); length++) {
      features.add("end=" + lower.substring(lower.length() - length));
    }
    for (int length = 3; length <= 4 && length < lower.length(); length++) {
      features.add("begin=" + lower.substring(0, length));
    }
  }

  /** The second of all features is a word's own classes: the finder pairs it as well. */
  private void addClasses(NameSentence sentence, int i, List<String> features) {
    String own = classes.of(sentence.word(i));
    String before = classes.of(sentence.word(i - 1));
    String after = classes.of(sentence.word(i + 1));
    features.add(1, "c=" + own);
    features.add("c<" + before);
    features.add("c>" + after);
    features.add("c<=" + before + "/" + own);
    features.add("c=>" + own + "/" + after);
    features.add("c<=>" + before + "/" + own + "/" + after);
    features.add(i == 0 ? "opens c=" + own : "inside");
    own.chars().forEach(letter -> features.add("in " + (char) letter));
  }

  private static void addNeighbours(NameSentence sentence, int i, List<String> features) {
    String own = sentence.lower(i);
    String before = sentence.lower(i - 1);
    String after = sentence.lower(i + 1);
    features.add("w<" + before);
    features.add("w>" + after);
    features.add("w<<" + sentence.lower(i - 2));
    features.add("w>>" + sentence.lower(i + 2));
    features.add("w<=" + before + "_" + own);
    features.add("w=>" + own + "_" + after);
    String shape = shape(sentence.word(i));
    String shapeBefore = shape(sentence.word(i - 1));
    String shapeAfter = shape(sentence.word(i + 1));
    features.add("s=" + shape);
    features.add("s<=" + shapeBefore + shape);
    features.add("s=>" + shape + shapeAfter);
    features.add("s<=>" + shapeBefore + shape + shapeAfter);
  }

  private void addRun(NameSentence sentence, int i, List<String> features) {
    CapitalRun run = sentence.runs().get(i);
    String first = sentence.word(run.first());
    String last = sentence.word(run.end() - 1);
    String before = sentence.lower(run.first() - 1);
    String after = sentence.lower(run.end());
    int length = Math.min(run.length(), 5);
    String place = i == run.first() ? "first" : i == run.end() - 1 ? "last" : "middle";
    features.add("run=" + length + place);
    features.add("run last=" + sentence.lower(run.end() - 1));
    features.add("run first=" + sentence.lower(run.first()));
    features.add("run<" + before + (i == run.first()));
    features.add("run>" + after);
    features.add("run<>" + before + "_" + after);
    features.add("run last c=" + classes.of(last) + place);
    features.add("run last n=" + classes.ofNoun(last) + place);
    features.add("n=" + classes.ofNoun(sentence.word(i)) + length);
    features.add("run first c=" + classes.of(first) + place + length);
    features.add("run n<" + classes.ofNeighbour(before));
    features.add("run n>" + classes.ofNeighbour(after));
    StringBuilder inside = new StringBuilder("run has ");
    for (char letter : new char[] {'o', 'R', 'F'}) {
      for (int at = run.first(); at < run.end(); at++) {
        if (classes.of(sentence.word(at)).indexOf(letter) >= 0) {
          inside.append(letter);
          break;
        }
      }
    }
    features.add(inside.toString());
  }

  private void addRules(NameSentence sentence, String[] labels, int i, List<String> features) {
    String before = i > 0 ? labels[i - 1] : "^";
    String after = i + 1 < labels.length ? labels[i + 1] : "$";
    features.add("rule=" + labels[i]);
    features.add("rules=" + before + "/" + labels[i] + "/" + after);
    features.add("rule w=" + labels[i] + sentence.lower(i));
    features.add("rule c=" + labels[i] + classes.of(sentence.word(i)));
  }

  private static void addSightings(
      NameSentence sentence, int i, Sightings sightings, List<String> features) {
    sightings.uses(sentence.word(i)).forEach(use -> features.add("seen " + use));
    if (sightings.isWrittenSmall(sentence.lower(i))) {
      features.add("seen small");
    }
  }

  /** "Xx" for capital and small letters, each at most twice, "d" for digits, marks as they are. */
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
