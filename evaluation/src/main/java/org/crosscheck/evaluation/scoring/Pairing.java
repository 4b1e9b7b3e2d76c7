package org.crosscheck.evaluation.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One gold span and the system's span that answers it, by their places in their lists.
 *
 * @param exact whether both have the same offsets
 */
public record Pairing(int gold, int system, boolean exact) {

  /**
   * Pairs one to one: spans with the same offsets first, the rest greedily by the longest overlap,
   * ties by position.
   */
  public static ImmutableList<Pairing> of(
      List<? extends Spanned> gold, List<? extends Spanned> system) {
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] systemTaken = new boolean[system.size()];
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size() && !goldTaken[g]; s++) {
        if (!systemTaken[s] && gold.get(g).sameSpan(system.get(s))) {
          pairs.add(new Pairing(g, s, true));
          goldTaken[g] = true;
          systemTaken[s] = true;
        }
      }
    }
    for (Pairing pair : overlaps(gold, system)) {
      if (!goldTaken[pair.gold] && !systemTaken[pair.system]) {
        pairs.add(pair);
        goldTaken[pair.gold] = true;
        systemTaken[pair.system] = true;
      }
    }
    return pairs.build();
  }

  private static List<Pairing> overlaps(
      List<? extends Spanned> gold, List<? extends Spanned> system) {
    List<Pairing> overlaps = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        if (gold.get(g).overlap(system.get(s)) > 0) {
          overlaps.add(new Pairing(g, s, false));
        }
      }
    }
    // The sort is stable: equal overlaps keep the order of gold, then of the system.
    overlaps.sort(
        Comparator.comparingInt(pair -> -gold.get(pair.gold).overlap(system.get(pair.system))));
    return overlaps;
  }
}
