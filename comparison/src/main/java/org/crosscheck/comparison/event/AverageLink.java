package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative grouping by average link (UPGMA) over a sparse graph: the two groups whose members
 * are most similar on average are joined, again and again, until no pair reaches the threshold. A
 * pair that the graph does not hold counts as 0. Ties go to the smaller numbers, so that the result
 * does not depend on chance.
 */
final class AverageLink {
  private record Link(double average, int left, int right) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::average)
          .reversed()
          .thenComparingInt(Link::left)
          .thenComparingInt(Link::right);

  private final double threshold;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final PriorityQueue<Link> queue = new PriorityQueue<>(BEST_FIRST);

  private AverageLink(int size, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < size; i++) {
      sums.add(new TreeMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Groups of the numbers 0 to {@code size - 1}, each sorted, by their first member. */
  static ImmutableList<ImmutableList<Integer>> group(
      int size, List<Similarity> similarities, double threshold) {
    AverageLink link = new AverageLink(size, threshold);
    for (Similarity similarity : similarities) {
      link.sums.get(similarity.left()).put(similarity.right(), similarity.value());
      link.sums.get(similarity.right()).put(similarity.left(), similarity.value());
      link.offer(similarity.left(), similarity.right());
    }
    link.run();
    return link.members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> Ordering.<Integer>natural().immutableSortedCopy(group))
        .sorted(Comparator.comparing(group -> group.get(0)))
        .collect(ImmutableList.toImmutableList());
  }

  private void run() {
    while (!queue.isEmpty()) {
      Link best = queue.poll();
      boolean stale =
          members.get(best.left).isEmpty()
              || members.get(best.right).isEmpty()
              || best.average != average(best.left, best.right);
      if (!stale) {
        join(best.left, best.right);
      }
    }
  }

  private void join(int kept, int gone) {
    members.get(kept).addAll(members.get(gone));
    members.get(gone).clear();
    Map<Integer, Double> moved = sums.get(gone);
    sums.set(gone, new TreeMap<>());
    sums.get(kept).remove(gone);
    moved.remove(kept);
    moved.forEach(
        (other, sum) -> {
          sums.get(other).remove(gone);
          sums.get(other).merge(kept, sum, Double::sum);
          sums.get(kept).merge(other, sum, Double::sum);
        });
    sums.get(kept).keySet().forEach(other -> offer(kept, other));
  }

  private void offer(int one, int other) {
    double average = average(one, other);
    if (average >= threshold) {
      queue.add(new Link(average, Math.min(one, other), Math.max(one, other)));
    }
  }

  private double average(int one, int other) {
    double sum = sums.get(one).getOrDefault(other, 0.0);
    return sum / ((double) members.get(one).size() * members.get(other).size());
  }
}
