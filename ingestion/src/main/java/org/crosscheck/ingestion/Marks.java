package org.crosscheck.ingestion;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.article.Region;

/** Joins the regions that a format names with those that were found in the text. */
final class Marks {
  private Marks() {}

  /** {@code marks} and those of {@code found} that overlap none of them. */
  static ImmutableList<Region> over(List<Region> found, List<Region> marks) {
    if (marks.isEmpty()) {
      return ImmutableList.copyOf(found);
    }
    return Stream.concat(
            marks.stream(),
            found.stream().filter(it -> marks.stream().noneMatch(mark -> clash(it, mark))))
        .sorted(Comparator.comparing(Region::part).thenComparing(Region::span))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean clash(Region a, Region b) {
    return a.part() == b.part() && a.span().overlaps(b.span());
  }
}
