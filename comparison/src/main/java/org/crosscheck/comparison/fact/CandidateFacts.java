package org.crosscheck.comparison.fact;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Collection;
import java.util.List;
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
    ListMultimap<String, Integer> byKey = ArrayListMultimap.create();
    for (int i = 0; i < facts.size(); i++) {
      for (Sourced<T> member : facts.get(i)) {
        for (String key : keys.apply(member)) {
          List<Integer> sharing = byKey.get(key);
          if (sharing.isEmpty() || Iterables.getLast(sharing) != i) {
            sharing.add(i);
          }
        }
      }
    }
    ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();
    for (List<Integer> sharing : Multimaps.asMap(byKey).values()) {
      if (sharing.size() <= MOST) {
        addPairs(sharing, pairs);
      }
    }
    return pairs.build().stream()
        .sorted()
        .distinct()
        .mapToObj(pair -> new int[] {(int) (pair >> Integer.SIZE), (int) pair})
        .toList();
  }

  /** Both indices in one long, so that they are put in order together; {@code facts} ascends. */
  private static void addPairs(List<Integer> facts, ImmutableLongArray.Builder pairs) {
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        pairs.add((long) facts.get(i) << Integer.SIZE | facts.get(j));
      }
    }
  }
}
