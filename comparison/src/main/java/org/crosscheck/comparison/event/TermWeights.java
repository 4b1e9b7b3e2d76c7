package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.NameMention;

/**
 * How much each term says about what an article is about: its frequency, damped, times its rarity
 * among the articles of the run; more where it is part of a name. The days that it names count as
 * terms. The rarity is smoothed, so that five articles on one matter are not pushed apart because
 * all of them name it; what one outlet prints everywhere weighs less.
 *
 * <p>Not a language model: only relative sizes matter, and only within one run.
 */
final class TermWeights {
  /** Counts of articles are raised by this, which bounds how rare a term can be in a small run. */
  private static final double SMOOTHING = 4;

  /** Who and where tie two articles more than other words of the same rarity. */
  private static final double NAME_FACTOR = 1.6;

  /** A word of the headline stands once more for what the article is about. */
  private static final int TITLE_COUNT = 1;

  /**
   * Numbers of terms, in the order of the alphabet, so that no sum depends on the input's order.
   */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final int[] articlesWith;
  private final int articles;
  private final Furniture furniture;

  private TermWeights(List<ArticleDigest> digests) {
    List<ImmutableMultiset<String>> features =
        digests.parallelStream().map(TermWeights::features).toList();
    ImmutableSortedSet<String> all =
        features.stream()
            .flatMap(terms -> terms.elementSet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    all.forEach(term -> numbers.put(term, numbers.size()));
    articlesWith = new int[all.size()];
    for (ImmutableMultiset<String> terms : features) {
      terms.elementSet().forEach(term -> articlesWith[numbers.get(term)]++);
    }
    articles = digests.size();
    furniture =
        new Furniture(digests, features.stream().map(ImmutableMultiset::elementSet).toList());
  }

  /** The vectors of {@code digests}, in their order. */
  static List<TermVector> vectors(List<ArticleDigest> digests) {
    TermWeights weights = new TermWeights(digests);
    return digests.parallelStream().map(weights::vector).toList();
  }

  /** Its terms and the days that it names. */
  private static ImmutableMultiset<String> features(ArticleDigest digest) {
    return ImmutableMultiset.<String>builder()
        .addAll(digest.terms())
        .addAll(NamedDays.of(digest).stream().map(LocalDate::toString).toList())
        .build();
  }

  private TermVector vector(ArticleDigest digest) {
    ImmutableSet<String> title =
        ImmutableSet.copyOf(Folding.words(digest.article().title().orElse("")));
    ImmutableSet<String> names =
        digest.claims(NameMention.class).stream()
            .flatMap(name -> Folding.words(name.canonical()).stream())
            .collect(ImmutableSet.toImmutableSet());
    SortedMap<Integer, Double> weights = new TreeMap<>();
    for (Multiset.Entry<String> entry : features(digest).entrySet()) {
      String term = entry.getElement();
      int count = entry.getCount() + (title.contains(term) ? TITLE_COUNT : 0);
      double factor = names.contains(term) ? NAME_FACTOR : 1;
      int number = numbers.get(term);
      double own = furniture.factor(digest.article(), term);
      weights.put(number, own * factor * (1 + Math.log(count)) * rarity(number));
    }
    return TermVector.unit(weights);
  }

  private double rarity(int term) {
    return Math.log((articles + 2 * SMOOTHING) / (articlesWith[term] + SMOOTHING / 2));
  }
}
