package org.crosscheck.comparison.fact;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimexType;

/**
 * A time by the clock as a reader takes it, on whatever day.
 *
 * @param minute minutes from midnight, as printed
 * @param window the minutes that the words leave room for: "around 8" is a quarter of an hour on
 *     either side, "shortly before 8" the twenty minutes before it; a full hour is often rounded by
 *     five minutes
 * @param day where the words name it
 */
public record ClockTime(int minute, Range<Integer> window, Optional<LocalDate> day) {
  private static final Pattern CLOCK =
      Pattern.compile(".*T(?<hour>\\d\\d)(?::(?<minute>\\d\\d))?(?::\\d\\d)?");
  private static final int HOUR = 60;
  private static final int AROUND = 15;
  private static final int SHORTLY = 20;
  private static final int ROUNDED = 5;

  /** Times further apart than this are not the same, rounded or misheard. */
  private static final int NEAR = 30;

  /** The same of a claim that a fact on times of day is made of: it names no day. */
  public static Optional<ClockTime> ofAnyDay(DateClaim claim) {
    return of(claim).filter(clock -> clock.day.isEmpty());
  }

  /** Empty for a date, a part of the day or a length. */
  public static Optional<ClockTime> of(DateClaim claim) {
    Matcher clock = CLOCK.matcher(claim.timex().value());
    if (claim.timex().type() != TimexType.TIME || !clock.matches()) {
      return Optional.empty();
    }
    int minute =
        Integer.parseInt(clock.group("hour")) * HOUR
            + Optional.ofNullable(clock.group("minute")).map(Integer::parseInt).orElse(0);
    return Optional.of(
        new ClockTime(
            minute,
            window(minute, claim.timex().mod().orElse("")),
            claim.timex().interval().flatMap(TimeInterval::firstDay)));
  }

  private static Range<Integer> window(int minute, String mod) {
    return switch (mod) {
      case "APPROX" -> Range.closed(minute - AROUND, minute + AROUND);
      case "BEFORE" -> Range.closed(minute - SHORTLY, minute - 1);
      case "AFTER" -> Range.closed(minute + 1, minute + SHORTLY);
      default ->
          minute % HOUR == 0
              ? Range.closed(minute - ROUNDED, minute + ROUNDED)
              : Range.singleton(minute);
    };
  }

  /** True when the words leave room for one time. */
  public boolean fits(ClockTime other) {
    return window.isConnected(other.window);
  }

  /** True when both say the same in the same words, as far as the time goes. */
  public boolean isSame(ClockTime other) {
    return minute == other.minute && window.equals(other.window);
  }

  /** True when the two are so near that they are hardly of two happenings. */
  public boolean isNear(ClockTime other) {
    return fits(other) || Math.abs(minute - other.minute) <= NEAR;
  }

  /** True when at most an hour lies between the two. */
  boolean isWithinAnHourOf(ClockTime other) {
    return Math.abs(minute - other.minute) <= HOUR;
  }

  /** True when the two are whole hours apart, as two time zones are. */
  public boolean isWholeHoursFrom(ClockTime other) {
    return (minute - other.minute) % HOUR == 0;
  }

  /** False where both name a day and not the same. */
  boolean mayBeOneDay(ClockTime other) {
    return day.isEmpty() || other.day.isEmpty() || day.equals(other.day);
  }
}
