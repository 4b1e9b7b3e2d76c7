package org.crosscheck.comparison.event;

import static org.crosscheck.model.Require.that;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
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
  static TermVector unit(ImmutableIntArray terms, double[] weights) {
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    return new TermVector(
        terms, ImmutableDoubleArray.copyOf(Arrays.stream(weights).map(w -> w / length)));
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
    double[] ascending = weights.toArray();
    Arrays.sort(ascending);
    double least = ascending[ascending.length - count];
    // Of those that weigh as much as the last one, the first have it.
    int[] left = {count - (int) weights.stream().filter(weight -> weight > least).count()};
    int[] strong =
        IntStream.range(0, terms.length())
            .filter(i -> weights.get(i) > least || weights.get(i) == least && left[0]-- > 0)
            .toArray();
    return new TermVector(
        ImmutableIntArray.copyOf(Arrays.stream(strong).map(terms::get)),
        ImmutableDoubleArray.copyOf(Arrays.stream(strong).mapToDouble(weights::get)));
  }
}
