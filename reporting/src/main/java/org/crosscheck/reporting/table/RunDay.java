package org.crosscheck.reporting.table;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.AuditTrail;

/** The day of a run in words, with where it was taken from: never from a clock. */
final class RunDay {
  private RunDay() {}

  static String inWords(ConsistencyReport report, AuditTrail trail) {
    Optional<LocalDate> day = trail.day(report);
    if (day.isEmpty()) {
      return "no article has a date and none was given (--as-of)";
    }
    return day.get()
        + (trail.asOf().isPresent()
            ? ", as given with --as-of"
            : ", the day of the newest article; --as-of gives another");
  }
}
