package org.crosscheck.extraction.time.calendar;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;

/**
 * The times that a text spoke of last.
 *
 * @param here the last one in this sentence
 * @param recent the last one in this sentence or the two before it
 * @param quarter the last quarter of a year in the article, which "a year earlier" in a company's
 *     report is compared with
 * @param days the days that this sentence and the two before it told of, without those on which
 *     somebody said something
 */
public record Spoken(
    Optional<Period> here,
    Optional<Period> recent,
    Optional<Period> quarter,
    ImmutableSet<Period> days) {
  private static final Spoken NOTHING =
      new Spoken(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableSet.of());

  public Spoken {
    Objects.requireNonNull(here, "here");
    Objects.requireNonNull(recent, "recent");
    Objects.requireNonNull(quarter, "quarter");
    Objects.requireNonNull(days, "days");
  }

  /** At the start of an article. */
  public static Spoken nothing() {
    return NOTHING;
  }

  /** After {@code period} was spoken of. */
  public Spoken and(Period period) {
    if (period.first().isEmpty()) {
      return this;
    }
    Optional<Period> now = Optional.of(period);
    return new Spoken(now, now, isNewTopic(period) ? now : quarter, days);
  }

  /** After {@code period}, which lies ahead, was spoken of: no results are compared with it. */
  public Spoken andLater(Period period) {
    Optional<Period> now = Optional.of(period);
    return new Spoken(now, now, quarter, days);
  }

  /** After something was told of {@code day}. */
  public Spoken andDay(Period day) {
    return new Spoken(
        here,
        recent,
        quarter,
        ImmutableSet.<Period>builder()
            .addAll(days)
            .add(Period.day(day.first().orElseThrow()))
            .build());
  }

  /** After the day of what is told was named too long ago. */
  public Spoken withoutDays() {
    return days.isEmpty() ? this : new Spoken(here, recent, quarter, ImmutableSet.of());
  }

  /** The day of what is told, where only one was named. */
  public Optional<Period> onlyDay() {
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  /** A quarter that is not just the one of the year before, given to compare with. */
  private boolean isNewTopic(Period period) {
    boolean compared = quarter.flatMap(q -> q.shift(-4)).filter(period::equals).isPresent();
    return period.grain() == Grain.QUARTER && !compared;
  }

  /** In the next sentence; {@code fresh} tells whether what is recent stays so. */
  public Spoken next(Optional<Period> fresh) {
    return new Spoken(
        Optional.empty(), fresh, quarter, fresh.isPresent() ? days : ImmutableSet.of());
  }
}
