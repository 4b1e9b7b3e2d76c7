package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * How much the times of two articles speak for one event, the days on which they were published and
 * the days that they name, and how much the countries of their headlines speak against it. A factor
 * for their likeness, 1 where nothing is known.
 *
 * <p>Articles that were published far apart report one happening only where something ties them: a
 * day that both name, a day that the later one names and the first reports came out on, or the same
 * people.
 */
record Nearness(ImmutableList<Told> articles) {
  /**
   * What an article tells of its time.
   *
   * @param published the day, as of the epoch
   * @param named the days that it names, ascending, as of the epoch
   * @param days these and the one on which it was published, ascending
   * @param people whom it is about
   * @param where the countries of its headline
   */
  private record Told(
      OptionalLong published,
      ImmutableLongArray named,
      ImmutableLongArray days,
      ImmutableSet<String> people,
      HeadlineCountries where) {

    static Told of(ArticleDigest digest) {
      Optional<LocalDate> published = digest.article().published().map(Publication::date);
      ImmutableSortedSet<LocalDate> named = NamedDays.of(digest);
      return new Told(
          published.stream().mapToLong(LocalDate::toEpochDay).findFirst(),
          ascending(named.stream()),
          ascending(Stream.concat(named.stream(), published.stream())),
          Participants.of(digest),
          HeadlineCountries.of(digest));
    }

    private static ImmutableLongArray ascending(Stream<LocalDate> days) {
      return ImmutableLongArray.copyOf(days.mapToLong(LocalDate::toEpochDay).sorted().distinct());
    }
  }

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

  /** Two stories of which each headline has a country that the other does not tell of. */
  private static final double ELSEWHERE = 0.1;

  static Nearness of(List<ArticleDigest> digests) {
    return new Nearness(
        digests.parallelStream().map(Told::of).collect(ImmutableList.toImmutableList()));
  }

  /** 0 where the two are far apart and nothing ties them, up to 2 for two articles of one day. */
  double between(int left, int right) {
    Told one = articles.get(left);
    Told other = articles.get(right);
    double byTime = byTime(one, other);
    return byTime > 0 && one.where.areApart(other.where) ? byTime * ELSEWHERE : byTime;
  }

  private static double byTime(Told one, Told other) {
    if (one.published.isEmpty() || other.published.isEmpty()) {
      return 1;
    }
    long gap = Math.abs(one.published.getAsLong() - other.published.getAsLong());
    if (gap > WINDOW_DAYS) {
      return followUp(one, other);
    }
    double byPublication = 2 - gap / (double) WINDOW_DAYS;
    if (!nameOtherDays(one, other)) {
      return byPublication;
    }
    return byPublication * (gap <= 1 ? NO_DAY_SHARED_NEXT_DAY : NO_DAY_SHARED);
  }

  private static boolean nameOtherDays(Told one, Told other) {
    return !one.named.isEmpty() && !other.named.isEmpty() && !meet(one.named, other.named, 0);
  }

  private static double followUp(Told one, Told other) {
    if (meet(one.named, other.named, 0)) {
      return FOLLOW_UP_OF_DAY;
    }
    if (meet(one.days, other.days, 1)) {
      return FOLLOW_UP_OF_REPORT;
    }
    return Collections.disjoint(one.people, other.people) ? 0 : FOLLOW_UP_OF_PEOPLE;
  }

  /** True where a day of the one is at most {@code apart} days from one of the other. */
  private static boolean meet(ImmutableLongArray one, ImmutableLongArray other, int apart) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      long gap = one.get(i) - other.get(j);
      if (Math.abs(gap) <= apart) {
        return true;
      }
      i += gap < 0 ? 1 : 0;
      j += gap > 0 ? 1 : 0;
    }
    return false;
  }
}
