package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.audit.Change;
import org.crosscheck.reporting.audit.FindingRow;
import org.crosscheck.reporting.audit.LogEntry;
import org.crosscheck.reporting.audit.LogEntry.Topic;

/** What happened in the run: program, options, inputs, results, problems, limits that were met. */
public final class RunLogTable {
  private RunLogTable() {}

  static ImmutableList<LogEntry> entries(
      ConsistencyReport report, AuditTrail trail, ImmutableList<FindingRow> findings) {
    List<LogEntry> entries = new ArrayList<>();
    entries.add(new LogEntry(Topic.PROGRAM, "version", "Crosscheck " + report.version()));
    entries.add(new LogEntry(Topic.OPTION, "as of", RunDay.inWords(report, trail)));
    add(entries, "articles", report.articles().size(), "read");
    add(entries, "claims", report.claims().size(), "extracted");
    add(entries, "events", report.events().size(), "told apart");
    add(entries, "facts", report.facts().size(), "aligned");
    add(entries, "findings", report.discrepancies().size(), "listed");
    entries.addAll(trail.log());
    if (trail.review().findings().size() + trail.review().problems().size() > 0) {
      for (Change change : Change.values()) {
        entries.add(
            new LogEntry(
                Topic.REVIEW, Labels.words(change), count(findings, change) + " findings"));
      }
    }
    trail
        .review()
        .problems()
        .forEach(problem -> entries.add(new LogEntry(Topic.PROBLEM, "review", problem)));
    return ImmutableList.copyOf(entries);
  }

  /** The log as a table; {@code entries} are those of the run and those of the format. */
  static Table<LogEntry> table(ImmutableList<LogEntry> entries) {
    return new Table<>(
        "Run_log",
        ImmutableList.of(
            Column.text("Topic", 14, it -> Labels.words(it.topic())),
            Column.text("Subject", 30, LogEntry::subject),
            Column.text("What", 110, LogEntry::text)),
        entries,
        "nothing to tell");
  }

  private static void add(List<LogEntry> entries, String what, int count, String done) {
    entries.add(new LogEntry(Topic.RESULT, what, count + " " + done));
  }

  private static long count(ImmutableList<FindingRow> findings, Change change) {
    return findings.stream().filter(row -> row.change() == change).count();
  }
}
