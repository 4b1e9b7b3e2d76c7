package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.report.Scope;

/**
 * What one article differs in, told once: where two articles differ in the same way and one of the
 * article's two places is a side of that, its own finding joins it.
 */
final class Repeats {
  private Repeats() {}

  /** The groups of findings, each to become one discrepancy, in their order. */
  static ImmutableList<ImmutableList<Finding>> merged(Collection<Collection<Finding>> groups) {
    List<List<Finding>> merged = new ArrayList<>();
    groups.stream().filter(group -> !isInside(group)).map(ArrayList::new).forEach(merged::add);
    for (Collection<Finding> inside : groups) {
      if (isInside(inside)) {
        merged.stream()
            .filter(wider -> repeats(inside, wider))
            .findFirst()
            .ifPresentOrElse(
                wider -> wider.addAll(inside), () -> merged.add(new ArrayList<>(inside)));
      }
    }
    return merged.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  private static boolean isInside(Collection<Finding> group) {
    return group.iterator().next().scope() == Scope.ARTICLE;
  }

  private static boolean repeats(Collection<Finding> inside, List<Finding> wider) {
    Finding one = inside.iterator().next();
    Finding other = wider.get(0);
    return other.scope() == Scope.EVENT
        && one.kind() == other.kind()
        && one.lane() == other.lane()
        && one.about().equals(other.about())
        && one.pair().topic().equals(other.pair().topic())
        && !Sets.intersection(positions(wider), positions(inside)).isEmpty();
  }

  private static ImmutableSet<Position> positions(Collection<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> Stream.of(finding.pair().a(), finding.pair().b()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
