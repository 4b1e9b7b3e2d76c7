package org.crosscheck.evaluation.groups;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Map;
import org.crosscheck.evaluation.scoring.Figure;

/**
 * How well a grouping fits the gold's: B-cubed over articles, and over pairs of articles. An
 * article that the system does not list is a group of its own.
 */
final class GroupScore {
  private final String set;
  private final int articles;
  private final ImmutableMultiset<String> gold;
  private final ImmutableMultiset<String> system;
  private final ImmutableMultiset<Cell> both;

  private GroupScore(
      String set,
      int articles,
      ImmutableMultiset<String> gold,
      ImmutableMultiset<String> system,
      ImmutableMultiset<Cell> both) {
    this.set = set;
    this.articles = articles;
    this.gold = gold;
    this.system = system;
    this.both = both;
  }

  /** Both maps lead from an article's id to its group. */
  static GroupScore of(String set, Map<String, String> gold, Map<String, String> system) {
    ImmutableMultiset.Builder<String> systemGroups = ImmutableMultiset.builder();
    ImmutableMultiset.Builder<Cell> both = ImmutableMultiset.builder();
    gold.forEach(
        (article, group) -> {
          String given =
              system.containsKey(article) ? "group " + system.get(article) : "alone " + article;
          systemGroups.add(given);
          both.add(new Cell(group, given));
        });
    return new GroupScore(
        set,
        gold.size(),
        ImmutableMultiset.copyOf(gold.values()),
        systemGroups.build(),
        both.build());
  }

  ImmutableList<Figure> figures() {
    double precision = 0;
    double recall = 0;
    for (Multiset.Entry<Cell> entry : both.entrySet()) {
      double square = (double) entry.getCount() * entry.getCount();
      precision += square / system.count(entry.getElement().system());
      recall += square / gold.count(entry.getElement().gold());
    }
    long together = pairs(both);
    double pairPrecision = share(together, pairs(system));
    double pairRecall = share(together, pairs(gold));
    return ImmutableList.of(
        figure("B-cubed F1", f1(precision / articles, recall / articles)),
        figure("B-cubed precision", precision / articles),
        figure("B-cubed recall", recall / articles),
        figure("pairwise F1", f1(pairPrecision, pairRecall)),
        figure("pairwise precision", pairPrecision),
        figure("pairwise recall", pairRecall));
  }

  private Figure figure(String measure, double share) {
    return new Figure(set, measure, 100 * share, articles);
  }

  private static long pairs(Multiset<?> groups) {
    return groups.entrySet().stream()
        .mapToLong(entry -> (long) entry.getCount() * (entry.getCount() - 1) / 2)
        .sum();
  }

  private static double share(long part, long whole) {
    return whole > 0 ? (double) part / whole : 1;
  }

  private static double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }

  /** A gold group and the system's group of one article. */
  private record Cell(String gold, String system) {}
}
