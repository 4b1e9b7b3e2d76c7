package org.crosscheck.extraction.time.calendar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.crosscheck.model.value.TimePrecision;

/** The units of time, from the finest to the coarsest, with their TIMEX3 letters. */
public enum Grain {
  SECOND("PT%sS", TimePrecision.MINUTE, ChronoUnit.SECONDS, 1),
  MINUTE("PT%sM", TimePrecision.MINUTE, ChronoUnit.MINUTES, 1),
  HOUR("PT%sH", TimePrecision.HOUR, ChronoUnit.HOURS, 1),
  DAY("P%sD", TimePrecision.DAY, ChronoUnit.DAYS, 1),
  /** As a length, "two nights" is {@code P2D}. */
  NIGHT("P%sD", TimePrecision.DAY, ChronoUnit.DAYS, 1),
  WEEK("P%sW", TimePrecision.WEEK, ChronoUnit.WEEKS, 1),
  FORTNIGHT("P%sW", TimePrecision.WEEK, ChronoUnit.WEEKS, 2),
  WEEKEND("P%sWE", TimePrecision.DAY, ChronoUnit.WEEKS, 1),
  MONTH("P%sM", TimePrecision.MONTH, ChronoUnit.MONTHS, 1),
  QUARTER("P%sQ", TimePrecision.QUARTER, ChronoUnit.MONTHS, 3),
  SEASON("P%sM", TimePrecision.FUZZY, ChronoUnit.MONTHS, 3),
  HALF("P%sM", TimePrecision.QUARTER, ChronoUnit.MONTHS, 6),
  YEAR("P%sY", TimePrecision.YEAR, ChronoUnit.YEARS, 1),
  DECADE("P%sY", TimePrecision.DECADE, ChronoUnit.YEARS, 10),
  CENTURY("P%sY", TimePrecision.CENTURY, ChronoUnit.YEARS, 100),
  MILLENNIUM("P%sY", TimePrecision.CENTURY, ChronoUnit.YEARS, 1000);

  private final String form;
  private final TimePrecision precision;
  private final ChronoUnit unit;
  private final int each;

  Grain(String form, TimePrecision precision, ChronoUnit unit, int each) {
    this.form = form;
    this.precision = precision;
    this.unit = unit;
    this.each = each;
  }

  public TimePrecision precision() {
    return precision;
  }

  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The date {@code count} units later. */
  public LocalDate plus(LocalDate date, int count) {
    return date.plus((long) count * each, unit);
  }

  /** How long it is, months and years being those of the mean year. */
  long seconds() {
    return unit.getDuration().toSeconds() * each;
  }

  /** How long so many of it are in the unit of its letter: two decades are 20 (years). */
  BigDecimal units(BigDecimal count) {
    boolean others = this == FORTNIGHT || compareTo(DECADE) >= 0;
    return others ? count.multiply(BigDecimal.valueOf(each)) : count;
  }

  String lengthOf(String count) {
    if (!count.equals("X")) {
      return String.format(java.util.Locale.ROOT, form, count);
    }
    String open =
        switch (this) {
          case DECADE -> "P%sDE";
          case CENTURY -> "P%sC";
          case MILLENNIUM -> "P%sL";
          default -> form;
        };
    return String.format(java.util.Locale.ROOT, open, count);
  }

  /** How many of the next smaller unit it has, where that never varies. */
  Optional<Integer> parts() {
    return switch (this) {
      case MINUTE, HOUR -> Optional.of(60);
      case DAY -> Optional.of(24);
      case YEAR -> Optional.of(12);
      default -> Optional.empty();
    };
  }

  String partCode() {
    return switch (this) {
      case MINUTE -> "S";
      case HOUR, YEAR -> "M";
      case DAY -> "TH".substring(1);
      default -> throw new IllegalStateException(this + " has no parts");
    };
  }

  String partPrefix() {
    return this == YEAR ? "P" : "PT";
  }

  /** The first day of the unit around {@code date}. Weeks start on Monday, seasons as in months. */
  public LocalDate first(LocalDate date) {
    return switch (this) {
      case WEEK, FORTNIGHT -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.first(date).plusDays(5);
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 6 * 6 + 1);
      case SEASON -> date.withDayOfMonth(1).minusMonths(date.getMonthValue() % 3);
      case YEAR -> date.withDayOfYear(1);
      case DECADE, CENTURY, MILLENNIUM ->
          date.withDayOfYear(1).withYear(Math.floorDiv(date.getYear(), each) * each);
      default -> date;
    };
  }

  /** The last day of the unit that starts on {@code first}. */
  public LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : isClock() ? first : plus(first, 1).minusDays(1);
  }
}
