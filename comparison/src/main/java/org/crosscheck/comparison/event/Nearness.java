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
  private static final double NO_DAY_SHARED = 0.5;

  static Nearness of(List<ArticleDigest> digests) {
    return new Nearness(
        digests.stream()
            .map(digest -> digest.article().published().map(Publication::date))
            .collect(ImmutableList.toImmutableList()),
        digests.stream().map(NamedDays::of).collect(ImmutableList.toImmutableList()));
  }

  /** 0 beyond the window, up to 2 for two articles of one day. */
  double between(int left, int right) {
    ImmutableSortedSet<LocalDate> one = named.get(left);
    ImmutableSortedSet<LocalDate> other = named.get(right);
    boolean apart =
        !one.isEmpty() && !other.isEmpty() && Sets.intersection(one, other).isEmpty();
    return (apart ? NO_DAY_SHARED : 1) * byPublication(left, right);
  }

  private double byPublication(int left, int right) {
    if (published.get(left).isEmpty() || published.get(right).isEmpty()) {
      return 1;
    }
    long days =
        Math.abs(
            ChronoUnit.DAYS.between(
                published.get(left).orElseThrow(), published.get(right).orElseThrow()));
    return days > WINDOW_DAYS ? 0 : 2 - days / (double) WINDOW_DAYS;
  }
}
