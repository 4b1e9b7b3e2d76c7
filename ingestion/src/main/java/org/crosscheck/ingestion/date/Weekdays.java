package org.crosscheck.ingestion.date;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** The English weekdays, in full or cut short. */
final class Weekdays {
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun");

  private Weekdays() {}

  static boolean isOne(String word) {
    return WORDS.contains(Ascii.toLowerCase(word));
  }
}
