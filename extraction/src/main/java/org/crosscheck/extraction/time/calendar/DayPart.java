package org.crosscheck.extraction.time.calendar;

/** TIMEX3's parts of the day. Their hours are as wide as usage is: none is used to tell minutes. */
public enum DayPart {
  MO(4, 8),
  MI(11, 2),
  AF(12, 6),
  EV(17, 7),
  /** From the evening on to the early morning after it. */
  NI(18, 12),
  DT(6, 12);

  private final int fromHour;
  private final int hours;

  DayPart(int fromHour, int hours) {
    this.fromHour = fromHour;
    this.hours = hours;
  }

  int fromHour() {
    return fromHour;
  }

  int hours() {
    return hours;
  }

  public boolean isAfternoon() {
    return this == AF || this == EV || this == NI;
  }
}
