package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The names of weekdays and months, in full: capitals that begin no name. Source: CLDR, en. */
public final class DaysAndMonths {
  private static final ImmutableSet<String> NAMES = names();

  private DaysAndMonths() {}

  private static ImmutableSet<String> names() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return names.build();
  }

  /**
   * True for "monday" and "may".
   *
   * @param word in lower case
   */
  public static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
