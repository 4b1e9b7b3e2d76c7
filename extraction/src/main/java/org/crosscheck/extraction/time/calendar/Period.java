package org.crosscheck.extraction.time.calendar;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * A day, week, month, year or the like. Not a time of day, and not a length.
 *
 * @param grain what it is one of; of a stretch the finer of its ends
 * @param value TIMEX3: {@code 2025-02-20}, {@code 2025-W08}, {@code XXXX-WXX-3} when the year is
 *     not known, {@code (a,b,P3D)} for a stretch, for which TIMEX3 has no form, as
 *     Recognizers-Text's TIMEX datatypes write it
 * @param first its first day; absent where the year is not known, or open ("until 2020")
 * @param last its last day
 */
public record Period(
    Grain grain,
    String value,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<String> mod)
    implements TimeValue {
  private static final int MAX_YEAR = 9999;

  public Period {
    Objects.requireNonNull(grain, "grain");
    visible(value, "TIMEX3 value");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(mod, "mod");
  }

  /** The unit around {@code date}. */
  public static Period containing(LocalDate date, Grain grain) {
    LocalDate first = grain.first(date);
    return new Period(
        grain,
        value(grain, first),
        Optional.of(first),
        Optional.of(grain.last(first)),
        Optional.empty());
  }

  public static Period day(LocalDate date) {
    return containing(date, Grain.DAY);
  }

  public static Period year(int year) {
    return containing(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  /** Part of a date, the rest of which nothing tells: {@code XXXX-03}. */
  public static Period unknown(Grain grain, String value) {
    return new Period(grain, value, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** From the start of one to the end of the other; empty where they are the wrong way round. */
  public static Optional<Period> between(Period from, Period to) {
    boolean ordered =
        from.first.isEmpty() || to.last.isEmpty() || !to.last.get().isBefore(from.first.get());
    Grain grain = from.grain.compareTo(to.grain) <= 0 ? from.grain : to.grain;
    String length =
        from.first.isPresent() && to.last.isPresent()
            ? "P" + ChronoUnit.DAYS.between(from.first.get(), to.last.get()) + "D"
            : "PXD";
    String value = "(" + from.value + "," + to.value + "," + length + ")";
    return ordered
        ? Optional.of(new Period(grain, value, from.first, to.last, Optional.empty()))
        : Optional.empty();
  }

  private static String value(Grain grain, LocalDate first) {
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (grain) {
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, (month + 5) / 6);
      case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, Season.startingIn(month));
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      case MILLENNIUM -> String.format(Locale.ROOT, "%d", year / 1000);
      default -> first.toString();
    };
  }

  private static String week(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(WeekFields.ISO.weekBasedYear()),
        date.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }

  /** So many units later; empty where it has no place on the calendar or leaves it. */
  public Optional<Period> shift(int count) {
    return first
        .map(day -> grain.plus(day, count))
        .filter(day -> day.getYear() > 0 && day.getYear() <= MAX_YEAR)
        .map(day -> containing(day, grain));
  }

  /** The unit around its first day. */
  public Optional<Period> in(Grain other) {
    return first.map(day -> containing(day, other));
  }

  public boolean isDay() {
    return grain == Grain.DAY && (value.length() == 10 || first.isEmpty());
  }

  /** The same, written otherwise. */
  public Period withValue(String newValue) {
    return new Period(grain, newValue, first, last, mod);
  }

  /** The same with other ends: "earlier this year" ends on the day of publication. */
  public Period within(Optional<LocalDate> newFirst, Optional<LocalDate> newLast) {
    return new Period(grain, value, newFirst, newLast, mod);
  }

  @Override
  public Timex timex() {
    return new Timex(TimexType.DATE, value, mod, interval());
  }

  /** From its first day to its last; absent where neither is known. */
  public Optional<TimeInterval> interval() {
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    TimePrecision precision =
        mod.filter(m -> !m.equals("WEEKDAY_MISMATCH")).isPresent()
            ? TimePrecision.FUZZY
            : grain.precision();
    if (first.isPresent() && last.isPresent()) {
      return Optional.of(TimeInterval.ofDays(first.get(), last.get(), precision));
    }
    return Optional.of(
        new TimeInterval(
            first.isPresent()
                ? Range.atLeast(first.get().atStartOfDay())
                : Range.lessThan(last.orElseThrow().plusDays(1).atStartOfDay()),
            precision));
  }

  @Override
  public boolean isMention() {
    return false;
  }

  @Override
  public Period withMod(String newMod) {
    return new Period(grain, value, first, last, Optional.of(newMod));
  }
}
