package org.crosscheck.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.model.report.ConsistencyReport;

/**
 * Turns a report into the bytes of one format. The same report gives the same bytes, on any machine
 * and at any time. A writer adds nothing to what the report found.
 */
public interface ReportWriter {
  /**
   * Writes all of {@code report} and flushes; {@code out} stays open, for whoever opened it closes
   * it.
   *
   * @throws IOException when {@code out} fails
   */
  void write(ConsistencyReport report, OutputStream out) throws IOException;
}
