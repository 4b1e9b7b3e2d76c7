package org.crosscheck.extraction.time;

import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockStretch;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Spoken;
import org.crosscheck.extraction.time.calendar.TimeValue;

/** What an article has spoken of so far. A time stays fresh for two sentences. */
final class Discourse {
  private static final int FRESH = 2;

  private Spoken spoken = Spoken.nothing();
  private int age;

  Spoken spoken() {
    return spoken;
  }

  void nextSentence() {
    age++;
    Optional<Period> fresh = age > FRESH ? Optional.empty() : spoken.recent();
    spoken = spoken.next(fresh);
  }

  void heard(TimeValue value) {
    Optional<Period> period = period(value).filter(p -> p.first().isPresent());
    if (period.isPresent()) {
      spoken = spoken.and(period.get());
      age = 0;
    }
  }

  private static Optional<Period> period(TimeValue value) {
    if (value instanceof ClockTime clock) {
      return clock.day();
    }
    if (value instanceof ClockStretch stretch) {
      return stretch.day();
    }
    return value instanceof Period period ? Optional.of(period) : Optional.empty();
  }
}
