package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * The words that an outlet prints in whatever it publishes: its town, its slogan, its notices. They
 * make its articles alike and say nothing about what happened. They are told by its articles of
 * other weeks: those of the same days may report the same happening in the same words.
 */
final class Furniture {
  /** So many articles without the term are assumed, as long as few of the outlet are known. */
  private static final double ASSUMED = 3;

  private final List<ArticleDigest> digests;
  private final List<NumberedTerms> features;

  /** By article, in the order of its terms; null where nothing is known of outlet or day. */
  private final ImmutableDoubleArray[] factors;

  private Furniture(List<ArticleDigest> digests, List<NumberedTerms> features) {
    this.digests = digests;
    this.features = features;
    factors = new ImmutableDoubleArray[digests.size()];
  }

  /**
   * The furniture of all outlets.
   *
   * @param digests by publication
   * @param features their terms, in the same order
   * @param terms how many terms there are
   */
  static Furniture of(List<ArticleDigest> digests, List<NumberedTerms> features, int terms) {
    Furniture furniture = new Furniture(digests, features);
    ImmutableListMultimap<Outlet, Integer> outlets =
        IntStream.range(0, digests.size())
            .boxed()
            .filter(i -> day(digests.get(i).article()).isPresent())
            .filter(i -> !digests.get(i).article().outlet().guessed())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    i -> digests.get(i).article().outlet(), i -> i));
    int[] printed = new int[terms];
    int[] near = new int[terms];
    outlets.asMap().values().forEach(of -> furniture.read(List.copyOf(of), printed, near));
    return furniture;
  }

  /**
   * The factors of one outlet's articles, in one pass over its days: {@code near} counts what those
   * within the window print, {@code printed} what all do. Both are left as they came, all zero.
   */
  private void read(List<Integer> articles, int[] printed, int[] near) {
    articles.forEach(article -> features.get(article).countInto(printed));
    int first = 0;
    int end = 0;
    for (int article : articles) {
      long day = day(article);
      while (end < articles.size() && day(articles.get(end)) <= day + Nearness.WINDOW_DAYS) {
        features.get(articles.get(end++)).countInto(near);
      }
      while (day(articles.get(first)) < day - Nearness.WINDOW_DAYS) {
        features.get(articles.get(first++)).countOutOf(near);
      }
      double others = articles.size() - (end - first) + ASSUMED;
      factors[article] =
          ImmutableDoubleArray.copyOf(
              features.get(article).numbers().stream()
                  .mapToDouble(term -> 1 - (printed[term] - near[term]) / others));
    }
    articles.subList(first, end).forEach(article -> features.get(article).countOutOf(near));
    articles.forEach(article -> features.get(article).countOutOf(printed));
  }

  /**
   * From 1 for a term that only this article of the outlet has towards 0 for one that all have.
   *
   * @param article its place among the articles
   * @param term the term's place among those of the article
   */
  double factor(int article, int term) {
    return factors[article] == null ? 1 : factors[article].get(term);
  }

  private long day(int article) {
    return day(digests.get(article).article()).orElseThrow();
  }

  private static Optional<Long> day(Article article) {
    return article.published().map(Publication::date).map(LocalDate::toEpochDay);
  }
}
