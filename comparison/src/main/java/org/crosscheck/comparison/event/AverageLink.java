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
 *
 * <p>Two groups that each hang together much better than with each other stay apart, although they
 * are alike: two quakes on one island, two arrests in one team.
 */
final class AverageLink {
  private record Link(double average, int left, int right) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::average)
          .reversed()
          .thenComparingInt(Link::left)
          .thenComparingInt(Link::right);

  /** Groups may be joined that are this much as alike as their own members are. */
  private static final double SHARE_OF_COHESION = 0.7;

  /** What few members have in common says little: so many pairs at the threshold are assumed. */
  private static final double ASSUMED_PAIRS = 5;

  /** Copies of one agency text are no measure of how alike reports of one event are. */
  private static final double MOST_ALIKE = 0.6;

  private final double threshold;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final double[] inner;
  private final PriorityQueue<Link> queue = new PriorityQueue<>(BEST_FIRST);

  private AverageLink(int size, List<Similarity> similarities, double threshold) {
    this.threshold = threshold;
    this.inner = new double[size];
    for (int i = 0; i < size; i++) {
      sums.add(new TreeMap<>());
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Similarity similarity : similarities) {
      sums.get(similarity.left()).put(similarity.right(), similarity.value());
      sums.get(similarity.right()).put(similarity.left(), similarity.value());
    }
  }

  /** Groups of the numbers 0 to {@code size - 1}, each sorted, by their first member. */
  static ImmutableList<ImmutableList<Integer>> group(
      int size, List<Similarity> similarities, double threshold) {
    return group(size, similarities, threshold, List.of());
  }

  /**
   * The same, where some belong together already.
   *
   * @param together groups without a common member, which may grow but are not taken apart
   */
  static ImmutableList<ImmutableList<Integer>> group(
      int size,
      List<Similarity> similarities,
      double threshold,
      List<? extends List<Integer>> together) {
    AverageLink link = new AverageLink(size, similarities, threshold);
    for (List<Integer> group : together) {
      group.stream().skip(1).forEach(member -> link.join(group.get(0), member));
    }
    for (Similarity similarity : similarities) {
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
              || best.average != average(best.left, best.right)
              || !isOne(best.left, best.right, best.average);
      if (!stale) {
        join(best.left, best.right);
      }
    }
  }

  private void join(int kept, int gone) {
    inner[kept] += inner[gone] + sums.get(kept).getOrDefault(gone, 0.0);
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
    if (members.get(one).isEmpty() || members.get(other).isEmpty()) {
      return;
    }
    double average = average(one, other);
    if (isOne(one, other, average)) {
      queue.add(new Link(average, Math.min(one, other), Math.max(one, other)));
    }
  }

  private boolean isOne(int one, int other, double average) {
    return average >= threshold
        && average >= SHARE_OF_COHESION * Math.sqrt(cohesion(one) * cohesion(other));
  }

  /** How alike the members of a group are on average, nearer to the threshold for a small one. */
  private double cohesion(int group) {
    double size = members.get(group).size();
    double pairs = size * (size - 1) / 2;
    double alike = Math.min(inner[group], pairs * MOST_ALIKE);
    return (alike + ASSUMED_PAIRS * threshold) / (pairs + ASSUMED_PAIRS);
  }

  private double average(int one, int other) {
    double sum = sums.get(one).getOrDefault(other, 0.0);
    return sum / ((double) members.get(one).size() * members.get(other).size());
  }
}
