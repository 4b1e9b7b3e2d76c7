package org.crosscheck.ingestion.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.article.Span;

/**
 * A full calendar date as written, with its time of day where one stands beside it.
 *
 * @param span date and time with what joins them, in the text that was searched
 * @param ambiguous true where day and month could be swapped and nothing but the rule decides
 */
public record WrittenDate(
    LocalDate date,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset,
    Span span,
    boolean ambiguous) {
  public WrittenDate {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(span, "span");
  }

  public Publication as(Certainty certainty) {
    return new Publication(date, time, offset, certainty);
  }
}
