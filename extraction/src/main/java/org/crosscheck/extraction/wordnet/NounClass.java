package org.crosscheck.extraction.wordnet;

import static org.crosscheck.model.Require.that;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All nouns below some noun of WordNet: everything that is a kind of {@code person#1}. A noun
 * counts by its most frequent sense only.
 */
public final class NounClass {
  private static final int CACHE_LIMIT = 50_000;

  private final WordNet wordNet;
  private final ImmutableSet<Long> roots;
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

  private NounClass(WordNet wordNet, ImmutableSet<Long> roots) {
    this.wordNet = wordNet;
    this.roots = roots;
  }

  /**
   * The class of all nouns below any of some senses.
   *
   * @param senses nouns, each with the number of its sense, from 1: {@code vessel#2}
   * @throws IllegalArgumentException where WordNet does not have one
   */
  public static NounClass below(String... senses) {
    return new NounClass(
        WordNet.english(),
        Arrays.stream(senses).map(NounClass::root).collect(ImmutableSet.toImmutableSet()));
  }

  private static long root(String root) {
    List<String> parts = Splitter.on('#').splitToList(root);
    that(parts.size() == 2, "a root must be lemma#sense", root);
    int sense = Integer.parseInt(parts.get(1));
    List<ImmutableSet<Long>> senses = WordNet.english().kinds(parts.get(0), sense);
    that(senses.size() == sense, "WordNet must have the sense", root);
    return senses.get(sense - 1).iterator().next();
  }

  /**
   * Whether the noun's first sense belongs to the class.
   *
   * @param lemma a noun's dictionary form in lower case
   */
  public boolean contains(String lemma) {
    Boolean answer = known.get(lemma);
    if (answer == null) {
      answer =
          wordNet.kinds(lemma, 1).stream()
              .anyMatch(kinds -> roots.stream().anyMatch(kinds::contains));
      if (known.size() < CACHE_LIMIT) {
        known.put(lemma, answer);
      }
    }
    return answer;
  }
}
