package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * An article as a direction in the space of terms: weights by term, scaled to length one. An
 * article without a term has no direction and is similar to nothing.
 */
record TermVector(ImmutableMap<String, Double> weights) {

  /** {@code weights} scaled to length one. */
  static TermVector unit(ImmutableMap<String, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    ImmutableMap.Builder<String, Double> scaled = ImmutableMap.builder();
    weights.forEach((term, weight) -> scaled.put(term, weight / length));
    return new TermVector(scaled.buildOrThrow());
  }

  /** The cosine of the angle between the two, 0 to 1. */
  double cosine(TermVector other) {
    if (other.weights.size() < weights.size()) {
      return other.cosine(this);
    }
    double sum = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      Double there = other.weights.get(term.getKey());
      if (there != null) {
        sum += term.getValue() * there;
      }
    }
    return sum;
  }
}
