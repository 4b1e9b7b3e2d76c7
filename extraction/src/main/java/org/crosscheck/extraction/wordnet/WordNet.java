package org.crosscheck.extraction.wordnet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Optional;

/**
 * What WordNet knows of a word: its dictionary form, what it names, its verb, what it is a kind of.
 * One instance serves all threads; answers are kept.
 */
public final class WordNet {
  /** WordNet's words have no more hyphens ("cat-o'-nine-tails" has three); addresses do. */
  private static final int MOST_JOINTS = 4;

  private static final CharMatcher JOINTS = CharMatcher.anyOf("-_ ");
  private static final WordNet ENGLISH = new WordNet();

  private final Lookups lookups = new Lookups();
  private final ImmutableMap<WordClass, Answers<String>> lemmas =
      Maps.immutableEnumMap(
          Maps.toMap(
              EnumSet.allOf(WordClass.class),
              wordClass -> new Answers<>(word -> lookups.lemma(word, wordClass))));
  private final Answers<Optional<ProperNoun>> properNouns = new Answers<>(lookups::properNoun);
  private final Answers<Optional<String>> verbs = new Answers<>(lookups::verbOf);
  private final Answers<Boolean> commonWords = new Answers<>(lookups::isCommonWord);

  private WordNet() {}

  public static WordNet english() {
    return ENGLISH;
  }

  /**
   * The dictionary form of a word of a class; the word itself where WordNet does not have it.
   *
   * @param word in lower case
   */
  public String lemma(String word, WordClass wordClass) {
    boolean isWord = !word.isEmpty() && Character.isLetter(word.charAt(0)) && !isOverlong(word);
    return isWord ? lemmas.get(wordClass).of(word) : word;
  }

  /**
   * True for a word of more parts than the dictionary has words of. Its morphology tries the forms
   * of all parts with each other, so that each further part doubles what a look-up costs.
   */
  private static boolean isOverlong(String word) {
    return JOINTS.countIn(word) > MOST_JOINTS;
  }

  /**
   * What a name names, where WordNet's first sense of it is one person, place or body rather than a
   * kind of thing. Of bodies it marks only some as one of a kind and writes all with capitals
   * throughout: they count where the name is written so ("NATO", not "Let" for "LET").
   *
   * @param name one word or several; a person's or place's in any case
   */
  public Optional<ProperNoun> properNoun(String name) {
    return properNouns.of(name);
  }

  /** True when WordNet has the word, in any class, as more than a name. */
  public boolean isCommonWord(String lowerCaseWord) {
    return !isOverlong(lowerCaseWord) && commonWords.of(lowerCaseWord);
  }

  /** True when WordNet has the dictionary form as a noun. */
  public boolean isNoun(String lemma) {
    return !lemma.isEmpty() && !kinds(lemma, 1).isEmpty();
  }

  /**
   * The verb that a noun is derived from or that is derived from it, by the noun's most frequent
   * sense that has one: vote → vote, evacuation → evacuate.
   *
   * @param noun its dictionary form in lower case
   */
  public Optional<String> verbOf(String noun) {
    return verbs.of(noun);
  }

  /** The noun's first senses, the most frequent first, each with all that it is a kind of. */
  ImmutableList<ImmutableSet<Long>> kinds(String noun, int senses) {
    return lookups.kinds(noun, senses);
  }
}
