package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosscheck.model.claim.Claim;

/**
 * Which facts are worth holding against each other: those that share a key that not too many have.
 */
final class CandidateFacts {
  /** What more facts than this have in common tells nothing, and would cost their square. */
  private static final int MOST = 80;

  private CandidateFacts() {}

  /** Pairs of indices, the smaller first, in order. */
  static <T extends Claim> Collection<int[]> of(
      ImmutableList<ImmutableList<Sourced<T>>> facts,
      Function<Sourced<T>, ImmutableSet<String>> keys) {
    SetMultimap<String, Integer> byKey = LinkedHashMultimap.create();
    for (int i = 0; i < facts.size(); i++) {
      for (Sourced<T> member : facts.get(i)) {
        for (String key : keys.apply(member)) {
          byKey.put(key, i);
        }
      }
    }
    TreeSet<int[]> pairs =
        new TreeSet<>(
            Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
    for (Collection<Integer> sharing : byKey.asMap().values()) {
      if (sharing.size() <= MOST) {
        addPairs(new ArrayList<>(sharing), pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(List<Integer> facts, Collection<int[]> pairs) {
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        int one = facts.get(i);
        int other = facts.get(j);
        pairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
      }
    }
  }
}
