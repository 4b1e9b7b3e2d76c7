package org.crosscheck.extraction.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Timex;

/**
 * A length of time that ends or begins today: "the past three years", "the next six days". As in
 * TIMEX3 its value is the length ({@code P3Y}); the interval says which years or days are meant. It
 * stays a mention, for nobody states a date with it.
 *
 * @param first its first day
 * @param last its last day
 */
public record AnchoredLength(Length length, LocalDate first, LocalDate last) implements TimeValue {
  public AnchoredLength {
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }

  /**
   * The days before or after {@code today}, of two ends up to the farther one. Quarters and longer
   * units than years are those of the calendar, beside the running one; the others are counted from
   * today.
   *
   * @param sign -1 for what ends before today, 1 for what begins after it
   */
  public static Optional<AnchoredLength> beside(LocalDate today, Length length, int sign) {
    Length farthest = length.longest().orElse(length);
    Optional<Integer> whole = farthest.whole().filter(n -> n > 0 && n < 1000);
    if (whole.isEmpty() || length.grain().isClock()) {
      return Optional.empty();
    }
    int count = whole.get();
    Grain grain = length.grain();
    if (isOfCalendar(grain)) {
      LocalDate here = grain.first(today);
      return sign < 0
          ? of(length, grain.plus(here, -count), here.minusDays(1))
          : of(length, grain.plus(here, 1), grain.last(grain.plus(here, count)));
    }
    return sign < 0
        ? of(length, grain.plus(today, -count), today.minusDays(1))
        : of(length, today.plusDays(1), grain.plus(today, count));
  }

  /** Working days before or after {@code today}: Monday to Friday, whatever the holidays. */
  public static Optional<AnchoredLength> workingDays(LocalDate today, Length length, int sign) {
    Optional<Integer> whole = length.whole().filter(n -> n > 0 && n < 1000);
    if (whole.isEmpty() || length.grain() != Grain.DAY) {
      return Optional.empty();
    }
    LocalDate day = today;
    LocalDate nearest = null;
    for (int left = whole.get(); left > 0; ) {
      day = day.plusDays(sign);
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        nearest = nearest == null ? day : nearest;
        left--;
      }
    }
    return sign < 0 ? of(length, day, nearest) : of(length, nearest, day);
  }

  /** The first units of {@code whole}: "the first six days of 1999". */
  public static Optional<AnchoredLength> startOf(LocalDate first, Length length) {
    Optional<Integer> whole = length.whole().filter(n -> n > 0 && n < 1000);
    return whole.isEmpty() || length.grain().isClock()
        ? Optional.empty()
        : of(length, first, length.grain().plus(first, whole.get()).minusDays(1));
  }

  private static Optional<AnchoredLength> of(Length length, LocalDate first, LocalDate last) {
    boolean onCalendar = first.getYear() > 0 && last.getYear() < 9999 && !last.isBefore(first);
    return onCalendar ? Optional.of(new AnchoredLength(length, first, last)) : Optional.empty();
  }

  private static boolean isOfCalendar(Grain grain) {
    return grain == Grain.QUARTER || grain.compareTo(Grain.YEAR) > 0;
  }

  @Override
  public Timex timex() {
    return length.timex(Optional.of(TimeInterval.ofDays(first, last, TimePrecision.FUZZY)));
  }

  @Override
  public boolean isMention() {
    return true;
  }

  @Override
  public AnchoredLength withMod(String newMod) {
    return new AnchoredLength(length.withMod(newMod), first, last);
  }
}
