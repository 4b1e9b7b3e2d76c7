package org.crosscheck.extraction.annotation.maxent;

import static org.crosscheck.model.Require.that;

import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * What each feature of a model weighs for which outcomes, in three arrays, for a table of objects
 * spends most of a look-up on finding them in memory. A feature is known by 64 bits of its name:
 * two of a model's have never been seen to share them (a model where two do is refused), and a
 * feature unknown to the model is taken for a known one once in some 10^14 look-ups. Immutable.
 */
final class FeatureTable {
  private static final long NONE = 0;
  private static final long FOR_NONE = 1;
  private static final int HALF = 32;

  /** By place two numbers side by side: the key, and in two halves where its weights stand. */
  private final long[] table;

  private final int last;
  private final int[] outcomes;
  private final double[] weights;

  /**
   * A table of the features and what they weigh.
   *
   * @throws IllegalArgumentException where the names of two features have the same key
   */
  FeatureTable(Map<String, Context> features) {
    int places = Integer.highestOneBit(Math.max(1, features.size())) << 2;
    int all = features.values().stream().mapToInt(context -> context.getOutcomes().length).sum();
    this.table = new long[2 * places];
    this.last = places - 1;
    this.outcomes = new int[all];
    this.weights = new double[all];
    int next = 0;
    for (Map.Entry<String, Context> feature : features.entrySet()) {
      long key = key(FeatureName.of(feature.getKey()));
      int place = place(key);
      that(table[place] == NONE, "no two features may share a key", feature.getKey());
      int[] affected = feature.getValue().getOutcomes();
      System.arraycopy(affected, 0, outcomes, next, affected.length);
      System.arraycopy(feature.getValue().getParameters(), 0, weights, next, affected.length);
      table[place] = key;
      table[place + 1] = (long) next << HALF | next + affected.length;
      next += affected.length;
    }
  }

  /** Adds what a feature weighs for each outcome; nothing where the model does not know it. */
  void add(FeatureName feature, double[] sums) {
    long weighed = table[place(key(feature)) + 1];
    int to = (int) weighed;
    for (int i = (int) (weighed >>> HALF); i < to; i++) {
      sums[outcomes[i]] += weights[i];
    }
  }

  /** Where the key stands, or the free place where it would. */
  private int place(long key) {
    int place = (int) (key >>> HALF) & last;
    while (table[2 * place] != key && table[2 * place] != NONE) {
      place = place + 1 & last;
    }
    return 2 * place;
  }

  /** Never that of a free place. */
  private static long key(FeatureName feature) {
    long key = feature.key();
    return key == NONE ? FOR_NONE : key;
  }
}
