package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.view.OneOrigin;

/**
 * Writes a report as an Excel workbook: Read me, Summary, Discrepancies, Matrix, Claims, Articles,
 * Origins, Timeline, Run log. The same report with the same trail gives the same bytes, in memory
 * that does not grow with the rows.
 */
public final class ExcelReportWriter implements ReportWriter {
  private final Presentation presentation;
  private final AuditTrail trail;
  private final OneOrigin oneOrigin;

  /** A first run's workbook in full colour. */
  public ExcelReportWriter() {
    this(Presentation.FULL, AuditTrail.none(), OneOrigin.ofSameName());
  }

  /**
   * A writer of workbooks.
   *
   * @param trail the review and the log that are kept with the report
   * @param oneOrigin which sources are one
   */
  public ExcelReportWriter(Presentation presentation, AuditTrail trail, OneOrigin oneOrigin) {
    this.presentation = Objects.requireNonNull(presentation, "presentation");
    this.trail = Objects.requireNonNull(trail, "trail");
    this.oneOrigin = Objects.requireNonNull(oneOrigin, "oneOrigin");
  }

  /**
   * Loads all that workbooks are written with, which takes about as long as writing a small one, so
   * that a caller can have it done while it reads articles: an empty report goes to nowhere.
   *
   * @throws IOException when this fails; writing a report will then fail too
   */
  public static void prepare() throws IOException {
    ConsistencyReport empty =
        new ConsistencyReport(
            "none",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    new ExcelReportWriter().write(empty, OutputStream.nullOutputStream());
  }

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    try (Book book = new ReportWorkbook(report, trail, oneOrigin, presentation).fill()) {
      book.write(out);
    }
    out.flush();
  }
}
