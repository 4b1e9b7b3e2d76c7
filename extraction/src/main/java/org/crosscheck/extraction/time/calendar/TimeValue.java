package org.crosscheck.extraction.time.calendar;

import org.crosscheck.model.value.Timex;

/** What a time expression means. */
public sealed interface TimeValue
    permits AnchoredLength, Period, ClockTime, ClockStretch, Length, Unanchored {
  Timex timex();

  /** True where no claim can be made of it: a length, a repetition, "now", "recently". */
  boolean isMention();

  /** The same with TIMEX3's modifier: {@code START}, {@code APPROX}, {@code MORE_THAN}, ... */
  TimeValue withMod(String mod);
}
