package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a term to the articles that lean on it. Only an article's strongest terms are indexed, and
 * these are the rare ones, so that looking up costs as much as there is in common, not as much as
 * there are articles.
 *
 * <p>Two articles are candidates where the indexed terms that they share make up enough of both: a
 * rare word that they share by chance does not, and the more articles there are, the more often
 * some two share one.
 */
final class CandidateIndex {
  /** How many of an article's terms are indexed. */
  private static final int STRONGEST = 40;

  /** In a run of so few articles every term may lead to another. */
  private static final int FEW = 200;

  /** A term that more articles lean on tells nothing about which event they report. */
  private static final int LONGEST_POSTING = 400;

  /**
   * The part of the cosine that the shared indexed terms must reach: far below what articles of one
   * event have, so that leaving the others out moves no average.
   */
  private static final double LEAST_SHARED = 0.02;

  private final ImmutableList<TermVector> leading;
  private final Map<Integer, Posting> postings = new HashMap<>();

  /** The articles that lean on one term, ascending, and how much each does. */
  private static final class Posting {
    private int[] articles = new int[4];
    private double[] weights = new double[4];
    private int size;

    void add(int article, double weight) {
      if (size == articles.length) {
        articles = Arrays.copyOf(articles, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      articles[size] = article;
      weights[size] = weight;
      size++;
    }
  }

  CandidateIndex(List<TermVector> vectors) {
    int indexed = vectors.size() <= FEW ? Integer.MAX_VALUE : STRONGEST;
    leading =
        vectors.parallelStream()
            .map(vector -> vector.strongest(indexed))
            .collect(ImmutableList.toImmutableList());
    for (int article = 0; article < vectors.size(); article++) {
      TermVector strong = leading.get(article);
      for (int i = 0; i < strong.terms().length(); i++) {
        postings
            .computeIfAbsent(strong.terms().get(i), term -> new Posting())
            .add(article, strong.weights().get(i));
      }
    }
  }

  /** The articles before {@code article} that share enough with it, ascending. */
  ImmutableIntArray before(int article) {
    double[] shared = new double[article];
    BitSet touched = new BitSet(article);
    TermVector strong = leading.get(article);
    for (int i = 0; i < strong.terms().length(); i++) {
      Posting posting = postings.get(strong.terms().get(i));
      if (posting.size <= LONGEST_POSTING) {
        for (int at = 0; posting.articles[at] < article; at++) {
          shared[posting.articles[at]] += strong.weights().get(i) * posting.weights[at];
          touched.set(posting.articles[at]);
        }
      }
    }
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    touched.stream().filter(other -> shared[other] >= LEAST_SHARED).forEach(found::add);
    return found.build();
  }
}
