package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * From a term to the articles that lean on it. Only an article's strongest terms are indexed, and
 * these are the rare ones, so that looking up costs as much as there is in common, not as much as
 * there are articles.
 */
final class CandidateIndex {
  /** How many of an article's terms are indexed. */
  private static final int STRONGEST = 40;

  /** A term that more articles lean on tells nothing about which event they report. */
  private static final int LONGEST_POSTING = 400;

  private final ListMultimap<String, Integer> postings =
      MultimapBuilder.hashKeys().arrayListValues().build();

  CandidateIndex(List<TermVector> vectors) {
    for (int article = 0; article < vectors.size(); article++) {
      for (String term : strongest(vectors.get(article))) {
        postings.put(term, article);
      }
    }
  }

  /** The articles before {@code article} that share a strong term with it, in order. */
  ImmutableSortedSet<Integer> before(int article, TermVector vector) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String term : strongest(vector)) {
      List<Integer> articles = postings.get(term);
      if (articles.size() <= LONGEST_POSTING) {
        articles.stream().filter(other -> other < article).forEach(found::add);
      }
    }
    return ImmutableSortedSet.copyOfSorted(found);
  }

  private static ImmutableList<String> strongest(TermVector vector) {
    return vector.weights().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(STRONGEST)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }
}
