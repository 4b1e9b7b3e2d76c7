package org.crosscheck.model.value;

import static org.crosscheck.model.Require.that;
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
 * @param longest of a length with two ends the value of the longer one, for which TIMEX3 has no
 *     place: {@code P3W} of "two to three weeks", whose value is {@code P2W}; else absent
 * @param mod TIMEX3's modifier where there is one: {@code APPROX}, {@code START}, {@code MID},
 *     {@code MORE_THAN}, ...
 * @param interval when that was; absent for durations and sets that are not anchored, and for a
 *     date that cannot be resolved because the article has none
 */
public record Timex(
    TimexType type,
    String value,
    Optional<String> longest,
    Optional<String> mod,
    Optional<TimeInterval> interval) {
  public Timex {
    Objects.requireNonNull(type, "type");
    visible(value, "TIMEX3 value");
    Objects.requireNonNull(longest, "longest");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(interval, "interval");
    that(
        longest.isEmpty() || type == TimexType.DURATION,
        "only a length may have a second end " + longest.orElse(""),
        type);
  }

  /** A time with one value. */
  public Timex(
      TimexType type, String value, Optional<String> mod, Optional<TimeInterval> interval) {
    this(type, value, Optional.empty(), mod, interval);
  }

  /** The same with another modifier or none. */
  public Timex withMod(Optional<String> newMod) {
    return new Timex(type, value, longest, newMod, interval);
  }

  /** The same, wherever on the calendar it was. */
  public Timex withoutInterval() {
    return new Timex(type, value, longest, mod, Optional.empty());
  }

  /** Both ends of a length as they are shown, {@code P2W to P3W}; of all else the value. */
  public String shown() {
    return longest.map(end -> value + " to " + end).orElse(value);
  }
}
