package org.crosscheck.comparison.event;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.NameMention;

/**
 * How much each term and name says about what an article is about: its frequency, damped, times its
 * rarity among the articles of the run. The rarity is smoothed, so that five articles on one matter
 * are not pushed apart because all of them name it.
 *
 * <p>Not a language model: only relative sizes matter, and only within one run.
 */
final class TermWeights {
  /** Counts of articles are raised by this, which bounds how rare a term can be in a small run. */
  private static final double SMOOTHING = 8;

  /** A name ties two articles more than a common noun of the same rarity. */
  private static final double NAME_FACTOR = 1.5;

  /** A headline says what the article is about. */
  private static final int TITLE_FACTOR = 2;

  private final Multiset<String> articlesWith = HashMultiset.create();
  private final int articles;

  private TermWeights(List<Map<String, Double>> frequencies) {
    frequencies.forEach(frequency -> articlesWith.addAll(frequency.keySet()));
    articles = frequencies.size();
  }

  /** The vectors of {@code digests}, in their order. */
  static List<TermVector> vectors(List<ArticleDigest> digests) {
    List<Map<String, Double>> frequencies = digests.stream().map(TermWeights::frequencies).toList();
    TermWeights weights = new TermWeights(frequencies);
    return frequencies.stream().map(weights::vector).toList();
  }

  private static Map<String, Double> frequencies(ArticleDigest digest) {
    Map<String, Double> counts = new TreeMap<>();
    for (Multiset.Entry<String> term : digest.terms().entrySet()) {
      counts.merge("t:" + term.getElement(), (double) term.getCount(), Double::sum);
    }
    for (NameMention name : digest.claims(NameMention.class)) {
      double worth = name.evidence().part() == Part.TITLE ? TITLE_FACTOR : 1;
      counts.merge("n:" + Folding.fold(name.canonical()), worth, Double::sum);
    }
    return counts;
  }

  private TermVector vector(Map<String, Double> frequency) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (String term : ImmutableSortedSet.copyOf(frequency.keySet())) {
      double factor = term.startsWith("n:") ? NAME_FACTOR : 1;
      weights.put(term, factor * (1 + Math.log(frequency.get(term))) * rarity(term));
    }
    return TermVector.unit(weights.buildOrThrow());
  }

  private double rarity(String term) {
    return Math.log((articles + 2 * SMOOTHING) / (articlesWith.count(term) + SMOOTHING / 2));
  }
}
