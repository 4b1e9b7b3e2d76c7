package org.crosscheck.model.article;

import static org.crosscheck.model.Require.that;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published: a day, and where it is known the time of day and its offset from
 * UTC. It is the only "now" that Crosscheck knows.
 */
public record Publication(
    LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset, Certainty certainty)
    implements Comparable<Publication> {
  public Publication {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(certainty, "certainty");
    that(offset.isEmpty() || time.isPresent(), "an offset needs a time of day", offset);
  }

  public static Publication on(LocalDate date, Certainty certainty) {
    return new Publication(date, Optional.empty(), Optional.empty(), certainty);
  }

  public static Publication at(OffsetDateTime instant, Certainty certainty) {
    return new Publication(
        instant.toLocalDate(),
        Optional.of(instant.toLocalTime()),
        Optional.of(instant.getOffset()),
        certainty);
  }

  /** "day", "minute" or "instant": how fine the date is known. */
  public String precision() {
    return time.isEmpty() ? "day" : offset.isEmpty() ? "minute" : "instant";
  }

  /** ISO 8601, as fine as it is known: {@code 2025-02-20}, {@code 2025-02-20T17:53+01:00}. */
  public String iso() {
    return date + time.map(t -> "T" + t).orElse("") + offset.map(ZoneOffset::getId).orElse("");
  }

  /** By day, then by time of day; a day without a time counts as its first minute. */
  @Override
  public int compareTo(Publication other) {
    int byDate = date.compareTo(other.date);
    return byDate != 0
        ? byDate
        : time.orElse(LocalTime.MIN).compareTo(other.time.orElse(LocalTime.MIN));
  }
}
