package org.crosscheck.extraction.dating;

import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;

/** How a preposition ties its clause to the time behind it. */
enum Link {
  /** "in 1998", "on Tuesday", "last year": at that time. */
  AT,
  /** "since March": from its start on. */
  SINCE,
  /** "by the end of 2026", "until Friday": up to its end. */
  BY,
  /** "before Monday": up to its start. */
  BEFORE,
  /** "after Monday": from its end on. */
  AFTER,
  /** "the flood of 1997", "the 1998 quake": the time of the noun beside it. */
  OF_NOUN;

  /** The time that the clause holds at; empty where none is left before or after it. */
  Optional<TimeInterval> holds(TimeInterval time) {
    Range<LocalDateTime> range = time.range();
    return switch (this) {
      case AT, OF_NOUN -> Optional.of(time);
      case SINCE ->
          range.hasLowerBound()
              ? Optional.of(interval(Range.atLeast(range.lowerEndpoint()), time))
              : Optional.of(time);
      case BY ->
          range.hasUpperBound()
              ? Optional.of(interval(Range.lessThan(range.upperEndpoint()), time))
              : Optional.empty();
      case BEFORE ->
          range.hasLowerBound()
              ? Optional.of(interval(Range.lessThan(range.lowerEndpoint()), time))
              : Optional.empty();
      case AFTER ->
          range.hasUpperBound()
              ? Optional.of(interval(Range.atLeast(range.upperEndpoint()), time))
              : Optional.empty();
    };
  }

  private static TimeInterval interval(Range<LocalDateTime> range, TimeInterval time) {
    return new TimeInterval(range, time.precision());
  }
}
