package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Fact;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.audit.FindingRow;
import org.crosscheck.reporting.audit.LogEntry;
import org.crosscheck.reporting.audit.ReviewMerge;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.OneOrigin;

/** All tables of one report, with the review that is kept with it. */
public final class ReportTables {
  private final ConsistencyReport report;
  private final AuditTrail trail;
  private final OneOrigin oneOrigin;
  private final ReportIndex index;
  private final Rows rows;
  private final ImmutableList<FindingView> found;
  private final ImmutableList<FindingRow> findings;

  private ReportTables(ConsistencyReport report, AuditTrail trail, OneOrigin oneOrigin) {
    this.oneOrigin = oneOrigin;
    this.report = report;
    this.trail = trail;
    this.index = ReportIndex.of(report);
    this.rows = new Rows(report);
    this.found = FindingView.all(report, index);
    this.findings = ReviewMerge.of(found, trail.review(), trail.day(report));
  }

  public static ReportTables of(ConsistencyReport report, AuditTrail trail, OneOrigin oneOrigin) {
    return new ReportTables(report, trail, oneOrigin);
  }

  public SummaryTables summary() {
    return new SummaryTables(report, findings);
  }

  public Table<FindingRow> discrepancies() {
    return DiscrepanciesTable.table(findings, rows, oneOrigin);
  }

  public Table<Fact> matrix() {
    return MatrixTable.table(report, index, rows);
  }

  public Table<ClaimView> claims() {
    return ClaimsTable.table(report, index, rows);
  }

  public Table<Article> articles() {
    return ArticlesTable.table(report);
  }

  public Table<?> origins() {
    return OriginsTable.table(report, index, oneOrigin);
  }

  public Table<?> timeline() {
    return TimelineTable.table(found, rows);
  }

  /**
   * The run log.
   *
   * @param more what the writer of a format has to add
   */
  public Table<LogEntry> runLog(ImmutableList<LogEntry> more) {
    return RunLogTable.table(
        ImmutableList.<LogEntry>builder()
            .addAll(RunLogTable.entries(report, trail, findings))
            .addAll(more)
            .build());
  }

  /** The tables that hold the data, in the order in which a reader needs them. */
  public ImmutableList<Table<?>> data() {
    return ImmutableList.of(discrepancies(), matrix(), claims(), articles(), origins(), timeline());
  }

  /** The tables that count. */
  public ImmutableList<Table<?>> counts() {
    SummaryTables summary = summary();
    return ImmutableList.of(summary.lanes(), summary.kinds(), summary.outlets());
  }
}
