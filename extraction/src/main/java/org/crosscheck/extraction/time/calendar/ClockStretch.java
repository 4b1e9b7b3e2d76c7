package org.crosscheck.extraction.time.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * From one time of day to another, on a day where that is known: "8 to 10 p.m.". TIMEX3 has no form
 * for it; it is written as Recognizers-Text's TIMEX datatypes write it: {@code (T20,T22,PT2H)}.
 *
 * @param from in minutes from midnight
 * @param minutes how long, at least one
 * @param lasting true where the words give its length and not its end, which is then written to the
 *     second, as a time that was worked out
 */
public record ClockStretch(
    Optional<Period> day, int from, int minutes, boolean lasting, Optional<String> mod)
    implements TimeValue {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  public ClockStretch {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(mod, "mod");
  }

  /** Over midnight where {@code to} is the earlier one. */
  public static ClockStretch between(ClockTime from, ClockTime to) {
    int minutes = Math.floorMod(to.from() - from.from(), DAY);
    return new ClockStretch(
        Optional.empty(), from.from(), Math.max(1, minutes), false, Optional.empty());
  }

  /** So many minutes from a time. */
  public static ClockStretch lasting(ClockTime from, int minutes) {
    return new ClockStretch(Optional.empty(), from.from(), minutes, true, Optional.empty());
  }

  public ClockStretch on(Period newDay) {
    return new ClockStretch(Optional.of(newDay), from, minutes, lasting, mod);
  }

  /** The same stretch in the other half of the day. */
  public ClockStretch afternoon() {
    return from >= DAY / 2 ? this : new ClockStretch(day, from + DAY / 2, minutes, lasting, mod);
  }

  @Override
  public Timex timex() {
    String date = day.map(Period::value).orElse("");
    String end = day.flatMap(d -> d.shift((from + minutes) / DAY)).map(Period::value).orElse(date);
    String value =
        "("
            + date
            + clock(from)
            + ","
            + end
            + (lasting ? computed((from + minutes) % DAY) : clock((from + minutes) % DAY))
            + ","
            + length()
            + ")";
    return new Timex(TimexType.TIME, value, mod, day.flatMap(Period::first).map(this::interval));
  }

  private static String clock(int minute) {
    return minute % HOUR == 0
        ? String.format(Locale.ROOT, "T%02d", minute / HOUR)
        : String.format(Locale.ROOT, "T%02d:%02d", minute / HOUR, minute % HOUR);
  }

  private static String computed(int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d:00", minute / HOUR, minute % HOUR);
  }

  private String length() {
    String hours = minutes >= HOUR ? minutes / HOUR + "H" : "";
    return "PT" + hours + (minutes % HOUR == 0 ? "" : minutes % HOUR + "M");
  }

  private TimeInterval interval(LocalDate date) {
    var start = date.atStartOfDay().plusMinutes(from);
    return new TimeInterval(
        Range.closedOpen(start, start.plusMinutes(minutes)), TimePrecision.MINUTE);
  }

  @Override
  public boolean isMention() {
    return day.flatMap(Period::first).isEmpty();
  }

  @Override
  public ClockStretch withMod(String newMod) {
    return new ClockStretch(day, from, minutes, lasting, Optional.of(newMod));
  }
}
