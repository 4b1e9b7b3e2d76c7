package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private final ImmutableList<ArticleDigest> digests;
  private final ImmutableList<NumberedTerms> features;
  private final int[] articlesWith;
  private final Furniture furniture;

  /** The terms' numbers. */
  private final Map<String, Integer> numbers;

  private TermWeights(List<ArticleDigest> digests) {
    this.digests = ImmutableList.copyOf(digests);
    List<ImmutableMultiset<String>> terms =
        digests.parallelStream().map(TermWeights::features).toList();
    numbers = numbers(terms);
    features =
        terms.parallelStream()
            .map(all -> NumberedTerms.of(all, numbers))
            .collect(ImmutableList.toImmutableList());
    articlesWith = new int[numbers.size()];
    features.forEach(some -> some.countInto(articlesWith));
    furniture = Furniture.of(digests, features, numbers.size());
  }

  /** In the order of the alphabet, so that no sum depends on the order of the input. */
  private static Map<String, Integer> numbers(List<ImmutableMultiset<String>> terms) {
    Set<String> distinct = new HashSet<>();
    terms.forEach(some -> distinct.addAll(some.elementSet()));
    String[] ordered = distinct.toArray(String[]::new);
    Arrays.parallelSort(ordered);
    Map<String, Integer> numbers = Maps.newHashMapWithExpectedSize(ordered.length);
    for (String term : ordered) {
      numbers.put(term, numbers.size());
    }
    return numbers;
  }

  /** The vectors of {@code digests}, in their order. */
  static List<TermVector> vectors(List<ArticleDigest> digests) {
    TermWeights weights = new TermWeights(digests);
    return IntStream.range(0, digests.size()).parallel().mapToObj(weights::vector).toList();
  }

  /** Its terms and the days that it names. */
  private static ImmutableMultiset<String> features(ArticleDigest digest) {
    return ImmutableMultiset.<String>builder()
        .addAll(digest.terms())
        .addAll(NamedDays.of(digest).stream().map(LocalDate::toString).toList())
        .build();
  }

  private TermVector vector(int place) {
    ArticleDigest digest = digests.get(place);
    BitSet title = known(Folding.words(digest.article().title().orElse("")).stream());
    BitSet names =
        known(
            digest.claims(NameMention.class).stream()
                .map(NameMention::canonical)
                .distinct()
                .flatMap(name -> Folding.words(name).stream()));
    NumberedTerms terms = features.get(place);
    double[] weights = new double[terms.size()];
    for (int i = 0; i < weights.length; i++) {
      int term = terms.number(i);
      int count = terms.count(i) + (title.get(term) ? TITLE_COUNT : 0);
      double factor = names.get(term) ? NAME_FACTOR : 1;
      double own = furniture.factor(place, i);
      weights[i] = own * factor * (1 + Math.log(count)) * rarity(term);
    }
    return TermVector.unit(terms.numbers(), weights);
  }

  /** The numbers of those words that are a term of any article. */
  private BitSet known(Stream<String> words) {
    BitSet known = new BitSet();
    words.map(numbers::get).filter(Objects::nonNull).forEach(known::set);
    return known;
  }

  private double rarity(int term) {
    return Math.log((digests.size() + 2 * SMOOTHING) / (articlesWith[term] + SMOOTHING / 2));
  }
}
