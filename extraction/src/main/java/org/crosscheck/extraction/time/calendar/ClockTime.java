package org.crosscheck.extraction.time.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * A time or part of a day, on a day where that is known.
 *
 * @param day the date it is on; not a stretch
 * @param clock TIMEX3's part after the date: {@code T20:30}, {@code TNI}
 * @param from its first minute, counted from midnight
 * @param minutes how long it is: one for a time to the minute, 60 for a full hour's "8 p.m."
 */
public record ClockTime(
    Optional<Period> day,
    String clock,
    int from,
    int minutes,
    TimePrecision precision,
    Optional<String> mod)
    implements TimeValue {
  public ClockTime {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(mod, "mod");
  }

  /** A time to the minute. */
  public static ClockTime at(int hour, int minute) {
    String clock = String.format(java.util.Locale.ROOT, "T%02d:%02d", hour, minute);
    return new ClockTime(
        Optional.empty(), clock, hour * 60 + minute, 1, TimePrecision.MINUTE, Optional.empty());
  }

  /** A time to the second. */
  public static ClockTime at(LocalTime time) {
    ClockTime minute = at(time.getHour(), time.getMinute());
    return new ClockTime(
        Optional.empty(),
        String.format(java.util.Locale.ROOT, "%s:%02d", minute.clock, time.getSecond()),
        minute.from,
        1,
        TimePrecision.MINUTE,
        Optional.empty());
  }

  public static ClockTime of(DayPart part) {
    return new ClockTime(
        Optional.empty(),
        "T" + part,
        part.fromHour() * 60,
        part.hours() * 60,
        TimePrecision.PART_OF_DAY,
        Optional.empty());
  }

  public ClockTime on(Period newDay) {
    return new ClockTime(
        Optional.of(newDay), clock, from, minutes, precision, newDay.mod().or(() -> mod));
  }

  /** In the other half of the day: "8:30" and "in the evening". */
  public ClockTime afternoon() {
    return from >= 12 * 60
        ? this
        : new ClockTime(
            day,
            String.format(java.util.Locale.ROOT, "T%02d", from / 60 + 12) + clock.substring(3),
            from + 12 * 60,
            minutes,
            precision,
            mod);
  }

  public boolean isPartOfDay() {
    return precision == TimePrecision.PART_OF_DAY;
  }

  @Override
  public Timex timex() {
    return new Timex(TimexType.TIME, day.map(Period::value).orElse("") + clock, mod, interval());
  }

  private Optional<TimeInterval> interval() {
    return day.flatMap(Period::first).map(this::on);
  }

  private TimeInterval on(LocalDate date) {
    LocalDateTime start = date.atStartOfDay().plusMinutes(from);
    TimePrecision sharp = mod.isPresent() && isPartOfDay() ? TimePrecision.FUZZY : precision;
    return new TimeInterval(Range.closedOpen(start, start.plusMinutes(minutes)), sharp);
  }

  /** Without a day there is nothing to compare. */
  @Override
  public boolean isMention() {
    return day.flatMap(Period::first).isEmpty();
  }

  @Override
  public ClockTime withMod(String newMod) {
    return new ClockTime(day, clock, from, minutes, precision, Optional.of(newMod));
  }
}
