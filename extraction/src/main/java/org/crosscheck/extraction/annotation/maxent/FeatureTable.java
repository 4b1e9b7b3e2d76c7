package org.crosscheck.extraction.annotation.maxent;

import static org.crosscheck.model.Require.that;

import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * What each feature of a model weighs for which outcomes, in four arrays, for a table of objects
 * spends most of a look-up on finding them in memory. A feature is known by 64 bits of its name:
 * two of a model's have never been seen to share them (a model where two do is refused), and a
 * feature unknown to the model is taken for a known one once in some 10^14 look-ups. Immutable.
 */
final class FeatureTable {
  private static final long NONE = 0;
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] froms;
  private final int[] tos;
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
    this.keys = new long[places];
    this.froms = new int[places];
    this.tos = new int[places];
    this.outcomes = new int[all];
    this.weights = new double[all];
    int next = 0;
    for (Map.Entry<String, Context> feature : features.entrySet()) {
      long key = key(feature.getKey());
      int place = place(key);
      that(keys[place] == NONE, "no two features may share a key", feature.getKey());
      int[] affected = feature.getValue().getOutcomes();
      keys[place] = key;
      froms[place] = next;
      System.arraycopy(affected, 0, outcomes, next, affected.length);
      System.arraycopy(feature.getValue().getParameters(), 0, weights, next, affected.length);
      next += affected.length;
      tos[place] = next;
    }
  }

  /** Adds what a feature weighs for each outcome; nothing where the model does not know it. */
  void add(String feature, double[] sums) {
    int place = place(key(feature));
    int to = tos[place];
    for (int i = froms[place]; i < to; i++) {
      sums[outcomes[i]] += weights[i];
    }
  }

  /** Where the key stands, or the free place where it would. */
  private int place(long key) {
    int place = (int) (key >>> 32) & keys.length - 1;
    while (keys[place] != key && keys[place] != NONE) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  /** Fowler, Noll and Vo's hash of the characters (FNV-1a), mixed; never that of a free place. */
  private static long key(String feature) {
    long key = 0xCBF29CE484222325L;
    for (int i = 0; i < feature.length(); i++) {
      key = (key ^ feature.charAt(i)) * PRIME;
    }
    key = (key ^ key >>> 32) * MIX;
    return key == NONE ? MIX : key;
  }
}
