package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Map;

/**
 * The terms of one article by the numbers that a run gives them.
 *
 * @param numbers ascending
 * @param counts how often each stands in the article, in the same order
 */
record NumberedTerms(ImmutableIntArray numbers, ImmutableIntArray counts) {

  /**
   * {@code terms} as numbers.
   *
   * @param numbers of these and maybe of other terms
   */
  static NumberedTerms of(ImmutableMultiset<String> terms, Map<String, Integer> numbers) {
    // A number and a count in one long, so that they are put in order together.
    long[] both = new long[terms.elementSet().size()];
    int filled = 0;
    for (Multiset.Entry<String> entry : terms.entrySet()) {
      both[filled++] = (long) numbers.get(entry.getElement()) << Integer.SIZE | entry.getCount();
    }
    Arrays.sort(both);
    return new NumberedTerms(
        ImmutableIntArray.copyOf(Arrays.stream(both).mapToInt(one -> (int) (one >> Integer.SIZE))),
        ImmutableIntArray.copyOf(Arrays.stream(both).mapToInt(one -> (int) one)));
  }

  /** How many different terms there are. */
  int size() {
    return numbers.length();
  }

  /** The number of the term at {@code place}. */
  int number(int place) {
    return numbers.get(place);
  }

  /** How often the term at {@code place} stands in the article. */
  int count(int place) {
    return counts.get(place);
  }

  /** Adds one to the counter of each term. */
  void countInto(int[] counters) {
    numbers.forEach(term -> counters[term]++);
  }

  /** Takes one from the counter of each term. */
  void countOutOf(int[] counters) {
    numbers.forEach(term -> counters[term]--);
  }
}
