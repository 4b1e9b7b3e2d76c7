package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * How much the times of two articles speak for one event: the days on which they were published and
 * the days that they name. A factor for their likeness, 1 where nothing is known.
 */
record Nearness(
    ImmutableList<Optional<LocalDate>> published,
    ImmutableList<ImmutableSortedSet<LocalDate>> named) {
  /** Articles further apart are of different events; one without a date fits any window. */
  private static final int WINDOW_DAYS = 10;

  /** Two articles that both name days and none in common seldom report one happening. */
  private static final double NO_DAY_SHARED = 0.4;

  /** What was "today" for the one may be left unnamed by the other on the day after. */
  private static final double NO_DAY_SHARED_NEXT_DAY = 0.7;

  static Nearness of(List<ArticleDigest> digests) {
    return new Nearness(
        digests.stream()
            .map(digest -> digest.article().published().map(Publication::date))
            .collect(ImmutableList.toImmutableList()),
        digests.stream().map(NamedDays::of).collect(ImmutableList.toImmutableList()));
  }

  /** 0 beyond the window, up to 2 for two articles of one day. */
  double between(int left, int right) {
    Optional<Long> gap = gap(left, right);
    double byPublication =
        gap.map(days -> days > WINDOW_DAYS ? 0 : 2 - days / (double) WINDOW_DAYS).orElse(1.0);
    ImmutableSortedSet<LocalDate> one = named.get(left);
    ImmutableSortedSet<LocalDate> other = named.get(right);
    if (one.isEmpty() || other.isEmpty() || !Sets.intersection(one, other).isEmpty()) {
      return byPublication;
    }
    boolean nextDay = gap.filter(days -> days <= 1).isPresent();
    return byPublication * (nextDay ? NO_DAY_SHARED_NEXT_DAY : NO_DAY_SHARED);
  }

  /** The days between the publications, where both are known. */
  private Optional<Long> gap(int left, int right) {
    return published
        .get(left)
        .flatMap(one -> published.get(right).map(other -> ChronoUnit.DAYS.between(one, other)))
        .map(Math::abs);
  }
}
