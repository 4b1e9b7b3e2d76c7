package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableSet;

/** Newspapers and programmes called by a day of the week: "the Sunday Ledger" is none. */
public final class WeekdayOutlets {
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Gazetteer GAZETTEER = Gazetteer.english();

  private WeekdayOutlets() {}

  /** True for a day with a capital. */
  public static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /**
   * True where the day is the first word of an outlet's name.
   *
   * @param day a word as written
   * @param rest what stands behind it
   */
  public static boolean isOutlet(String day, String rest) {
    return isDay(day)
        && !rest.isEmpty()
        && Character.isUpperCase(rest.charAt(0))
        && GAZETTEER.isOutlet(day + " " + rest);
  }
}
