package org.crosscheck.model.value;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;

/**
 * A time expression as TIMEX3 says it (TimeML 1.2.1), with the calendar interval that it means
 * where it has one.
 *
 * @param type date, time, duration or set
 * @param value the normalised value: {@code 2025-02-20}, {@code 2025-W08}, {@code P3D}, {@code
 *     PAST_REF}
 * @param mod TIMEX3's modifier where there is one: {@code APPROX}, {@code START}, {@code MID},
 *     {@code MORE_THAN}, ...
 * @param interval when that was; absent for durations and sets that are not anchored, and for a
 *     date that cannot be resolved because the article has none
 */
public record Timex(
    TimexType type, String value, Optional<String> mod, Optional<TimeInterval> interval) {
  public Timex {
    Objects.requireNonNull(type, "type");
    visible(value, "TIMEX3 value");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(interval, "interval");
  }
}
