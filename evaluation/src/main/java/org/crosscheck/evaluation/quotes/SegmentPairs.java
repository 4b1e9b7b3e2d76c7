package org.crosscheck.evaluation.quotes;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs quotations one to one by how much they overlap, the best first, ties by position. */
final class SegmentPairs {
  private SegmentPairs() {}

  /** By their places in their lists; pairs below {@code floor} are none. */
  static ImmutableList<Match> of(List<Segment> gold, List<Segment> system, double floor) {
    List<Match> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        double overlap = gold.get(g).jaccard(system.get(s));
        if (overlap >= floor) {
          candidates.add(new Match(g, s, overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(match -> -match.overlap));
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> systemTaken = new HashSet<>();
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    for (Match match : candidates) {
      if (!goldTaken.contains(match.gold) && !systemTaken.contains(match.system)) {
        goldTaken.add(match.gold);
        systemTaken.add(match.system);
        matches.add(match);
      }
    }
    return matches.build();
  }

  record Match(int gold, int system, double overlap) {}
}
