package org.crosscheck.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.ConsistencyReport;

/**
 * What stands in a workbook beside the report: the run's day, an earlier review, what happened.
 *
 * @param asOf the run's day as the user gave it; absent where it is taken from the articles
 * @param review of an earlier workbook
 * @param log what the run has to tell beyond the report, in order
 */
public record AuditTrail(Optional<LocalDate> asOf, Review review, ImmutableList<LogEntry> log) {
  public AuditTrail {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(log, "log");
  }

  /** A first run without anything to tell. */
  public static AuditTrail none() {
    return new AuditTrail(Optional.empty(), Review.none(), ImmutableList.of());
  }

  /** The run's day, never the machine's: the one given, or else the newest article's. */
  public Optional<LocalDate> day(ConsistencyReport report) {
    return asOf.or(() -> newest(report));
  }

  private static Optional<LocalDate> newest(ConsistencyReport report) {
    return report.articles().stream()
        .flatMap(article -> article.published().stream())
        .map(Publication::date)
        .max(LocalDate::compareTo);
  }
}
