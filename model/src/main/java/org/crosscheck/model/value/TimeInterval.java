package org.crosscheck.model.value;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of local time: never a guessed day. "March 2025" is the whole month with the precision
 * MONTH. "Since 2022" has no upper bound.
 *
 * @param range closed below and open above where it is bounded
 * @param precision how fine the words are
 */
public record TimeInterval(Range<LocalDateTime> range, TimePrecision precision) {
  public TimeInterval {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(precision, "precision");
    that(!range.isEmpty(), "a time interval must not be empty", range);
  }

  public static TimeInterval ofDay(LocalDate day) {
    return ofDays(day, day, TimePrecision.DAY);
  }

  /** From the start of {@code first} to the end of {@code last}. */
  public static TimeInterval ofDays(LocalDate first, LocalDate last, TimePrecision precision) {
    that(!last.isBefore(first), "the last day must not be before the first " + first, last);
    return new TimeInterval(
        Range.closedOpen(first.atStartOfDay(), last.plusDays(1).atStartOfDay()), precision);
  }

  public boolean overlaps(TimeInterval other) {
    return range.isConnected(other.range) && !range.intersection(other.range).isEmpty();
  }

  /** True when every moment of {@code other} lies in this interval. */
  public boolean contains(TimeInterval other) {
    return range.encloses(other.range);
  }

  /** The first day, or empty where it is open below. */
  public Optional<LocalDate> firstDay() {
    return range.hasLowerBound()
        ? Optional.of(range.lowerEndpoint().toLocalDate())
        : Optional.empty();
  }

  /** The last day that the interval touches, or empty where it is open above. */
  public Optional<LocalDate> lastDay() {
    return range.hasUpperBound()
        ? Optional.of(range.upperEndpoint().minusNanos(1).toLocalDate())
        : Optional.empty();
  }

  /**
   * The start as ISO 8601: a day, or day and minute where it is finer than a day; empty where it is
   * open.
   */
  public Optional<String> from() {
    return range.hasLowerBound() ? Optional.of(iso(range.lowerEndpoint())) : Optional.empty();
  }

  /** The inclusive end as ISO 8601, as fine as {@link #from()}; empty where it is open. */
  public Optional<String> to() {
    return range.hasUpperBound()
        ? Optional.of(iso(range.upperEndpoint().minusNanos(1)))
        : Optional.empty();
  }

  private String iso(LocalDateTime moment) {
    boolean wholeDays =
        (!range.hasLowerBound() || isMidnight(range.lowerEndpoint()))
            && (!range.hasUpperBound() || isMidnight(range.upperEndpoint()));
    return wholeDays
        ? moment.toLocalDate().toString()
        : moment.withSecond(0).withNano(0).toString();
  }

  private static boolean isMidnight(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
