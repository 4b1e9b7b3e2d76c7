package org.crosscheck.extraction.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.ClockStretch;
import org.crosscheck.extraction.time.calendar.ClockTime;
import org.crosscheck.extraction.time.calendar.Period;
import org.crosscheck.extraction.time.calendar.Spoken;
import org.crosscheck.extraction.time.calendar.TimeValue;
import org.crosscheck.extraction.time.words.Words;

/** What an article has spoken of so far. A time stays fresh for two sentences. */
final class Discourse {
  private static final int FRESH = 2;
  private static final int NEAR = 6;
  static final ImmutableSet<String> SPEECH =
      ImmutableSet.of(
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "added",
          "stated",
          "confirmed",
          "wrote",
          "statement",
          "conference",
          "briefing",
          "interview",
          "reporters");

  private final Optional<LocalDate> published;
  private final NamedDays named;
  private Spoken spoken = Spoken.nothing();
  private int age;
  private int dayAge;

  Discourse(Optional<LocalDate> published) {
    this(published, new NamedDays());
  }

  private Discourse(Optional<LocalDate> published, NamedDays named) {
    this.published = published;
    this.named = named;
  }

  /** As far as it has come, so that a sentence can be heard anew. */
  Discourse copy() {
    Discourse copy = new Discourse(published, named);
    copy.spoken = spoken;
    copy.age = age;
    copy.dayAge = dayAge;
    return copy;
  }

  /** Forgets what was heard since. */
  void backTo(Discourse before) {
    spoken = before.spoken;
    age = before.age;
    dayAge = before.dayAge;
  }

  Spoken spoken() {
    return spoken;
  }

  /** The days of things with a name. */
  NamedDays named() {
    return named;
  }

  void nextSentence() {
    age++;
    dayAge++;
    Optional<Period> fresh = age > FRESH ? Optional.empty() : spoken.recent();
    spoken = spoken.next(fresh);
    if (dayAge > FRESH) {
      spoken = spoken.withoutDays();
    }
  }

  /**
   * @param words the sentence
   * @param start the first word of the time
   * @param end the word behind it
   */
  void heard(TimeValue value, Words words, int start, int end) {
    Optional<Period> period =
        period(value).filter(p -> p.first().isPresent() && p.last().isPresent());
    if (period.isPresent()) {
      spoken = isToCome(period.get()) ? spoken.andLater(period.get()) : spoken.and(period.get());
      if (period.get().isDay() && !isOfSpeech(words, start)) {
        spoken = spoken.andDay(period.get());
        dayAge = 0;
        named.heard(period.get().first().orElseThrow(), words, start, end);
      }
      age = 0;
    }
  }

  private boolean isToCome(Period period) {
    return published.isPresent() && period.first().orElseThrow().isAfter(published.get());
  }

  /** "Police said late on Friday" names the day of the saying. */
  private static boolean isOfSpeech(Words words, int start) {
    for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
      if (SPEECH.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
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
