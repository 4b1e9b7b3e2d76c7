package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.TreeSet;

/**
 * From a term to the articles that lean on it. Only an article's strongest terms are indexed, and
 * these are the rare ones, so that looking up costs as much as there is in common, not as much as
 * there are articles.
 */
final class CandidateIndex {
  /** How many of an article's terms are indexed. */
  private static final int STRONGEST = 40;

  /** In a run of so few articles every term may lead to another. */
  private static final int FEW = 200;

  /** A term that more articles lean on tells nothing about which event they report. */
  private static final int LONGEST_POSTING = 400;

  private final List<TermVector> vectors;
  private final ImmutableListMultimap<Integer, Integer> postings;

  CandidateIndex(List<TermVector> vectors) {
    this.vectors = vectors;
    ImmutableListMultimap.Builder<Integer, Integer> byTerm = ImmutableListMultimap.builder();
    for (int article = 0; article < vectors.size(); article++) {
      for (int term : leading(article)) {
        byTerm.put(term, article);
      }
    }
    postings = byTerm.build();
  }

  private ImmutableList<Integer> leading(int article) {
    return vectors.get(article).strongest(vectors.size() <= FEW ? Integer.MAX_VALUE : STRONGEST);
  }

  /** The articles before {@code article} that share a strong term with it, in order. */
  ImmutableSortedSet<Integer> before(int article) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int term : leading(article)) {
      List<Integer> articles = postings.get(term);
      if (articles.size() <= LONGEST_POSTING) {
        articles.stream().takeWhile(other -> other < article).forEach(found::add);
      }
    }
    return ImmutableSortedSet.copyOfSorted(found);
  }
}
