package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * How much the times of two articles speak for one event: the days on which they were published and
 * the days that they name. A factor for their likeness, 1 where nothing is known.
 *
 * <p>Articles that were published far apart report one happening only where something ties them: a
 * day that both name, a day that the later one names and the first reports came out on, or the same
 * people.
 */
record Nearness(
    ImmutableList<Optional<LocalDate>> published,
    ImmutableList<ImmutableSortedSet<LocalDate>> named,
    ImmutableList<ImmutableSortedSet<String>> people) {
  /** News of one happening comes out within days; what comes later is a follow-up. */
  static final int WINDOW_DAYS = 10;

  /** Two articles that both name days and none in common seldom report one happening. */
  private static final double NO_DAY_SHARED = 0.4;

  /** What was "today" for the one may be left unnamed by the other on the day after. */
  private static final double NO_DAY_SHARED_NEXT_DAY = 0.7;

  /** A follow-up that names the day which the first report names: as good as no date at all. */
  private static final double FOLLOW_UP_OF_DAY = 0.9;

  /** A follow-up that names the day of the first report, or the one before it. */
  private static final double FOLLOW_UP_OF_REPORT = 0.7;

  /** Victims and suspects tie articles over months, and careers tie others. */
  private static final double FOLLOW_UP_OF_PEOPLE = 0.5;

  static Nearness of(List<ArticleDigest> digests) {
    return new Nearness(
        digests.stream()
            .map(digest -> digest.article().published().map(Publication::date))
            .collect(ImmutableList.toImmutableList()),
        digests.parallelStream().map(NamedDays::of).collect(ImmutableList.toImmutableList()),
        digests.parallelStream().map(Participants::of).collect(ImmutableList.toImmutableList()));
  }

  /** 0 where the two are far apart and nothing ties them, up to 2 for two articles of one day. */
  double between(int left, int right) {
    Optional<Long> gap = gap(left, right);
    if (gap.isPresent() && gap.get() > WINDOW_DAYS) {
      return followUp(left, right);
    }
    double byPublication = gap.map(days -> 2 - days / (double) WINDOW_DAYS).orElse(1.0);
    if (gap.isEmpty() || !nameOtherDays(left, right)) {
      return byPublication;
    }
    return byPublication * (gap.get() <= 1 ? NO_DAY_SHARED_NEXT_DAY : NO_DAY_SHARED);
  }

  private boolean nameOtherDays(int left, int right) {
    ImmutableSortedSet<LocalDate> one = named.get(left);
    ImmutableSortedSet<LocalDate> other = named.get(right);
    return !one.isEmpty() && !other.isEmpty() && isDisjoint(one, other);
  }

  private double followUp(int left, int right) {
    if (!isDisjoint(named.get(left), named.get(right))) {
      return FOLLOW_UP_OF_DAY;
    }
    if (meet(left, right)) {
      return FOLLOW_UP_OF_REPORT;
    }
    return isDisjoint(people.get(left), people.get(right)) ? 0 : FOLLOW_UP_OF_PEOPLE;
  }

  /** True where a day of the one is at most a day from one of the other. */
  private boolean meet(int left, int right) {
    ImmutableSortedSet<LocalDate> ofRight = days(right);
    return days(left).stream()
        .anyMatch(day -> !ofRight.subSet(day.minusDays(1), true, day.plusDays(1), true).isEmpty());
  }

  private ImmutableSortedSet<LocalDate> days(int article) {
    return ImmutableSortedSet.<LocalDate>naturalOrder()
        .addAll(named.get(article))
        .addAll(published.get(article).stream().toList())
        .build();
  }

  private static boolean isDisjoint(Set<?> one, Set<?> other) {
    return Sets.intersection(one, other).isEmpty();
  }

  /** The days between the publications, where both are known. */
  private Optional<Long> gap(int left, int right) {
    return published
        .get(left)
        .flatMap(one -> published.get(right).map(other -> ChronoUnit.DAYS.between(one, other)))
        .map(Math::abs);
  }
}
