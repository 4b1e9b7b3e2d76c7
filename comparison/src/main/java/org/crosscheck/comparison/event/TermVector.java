package org.crosscheck.comparison.event;

import static org.crosscheck.model.Require.that;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * An article as a direction in the space of terms: weights by term number, scaled to length one. An
 * article without a term has no direction and is similar to nothing.
 *
 * @param terms the terms' numbers, ascending
 * @param weights theirs, in the same order
 */
record TermVector(ImmutableIntArray terms, ImmutableDoubleArray weights) {
  TermVector {
    that(terms.length() == weights.length(), "each term needs a weight", weights);
  }

  /** {@code weights} scaled to length one. */
  static TermVector unit(SortedMap<Integer, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    return new TermVector(
        ImmutableIntArray.copyOf(weights.keySet()),
        ImmutableDoubleArray.copyOf(weights.values().stream().mapToDouble(w -> w / length)));
  }

  /** The cosine of the angle between the two, 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length() && j < other.terms.length()) {
      int order = Integer.compare(terms.get(i), other.terms.get(j));
      if (order == 0) {
        sum += weights.get(i) * other.weights.get(j);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** The {@code count} terms that weigh most, ascending, with their weights as they are here. */
  TermVector strongest(int count) {
    if (count >= terms.length()) {
      return this;
    }
    int[] strong =
        IntStream.range(0, terms.length())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(weights::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(count)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    return new TermVector(
        ImmutableIntArray.copyOf(Arrays.stream(strong).map(terms::get)),
        ImmutableDoubleArray.copyOf(Arrays.stream(strong).mapToDouble(weights::get)));
  }
}
