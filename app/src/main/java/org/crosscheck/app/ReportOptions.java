package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.AtomicFile;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.audit.Review;
import org.crosscheck.reporting.csv.CsvReportWriter;
import org.crosscheck.reporting.html.HtmlReportWriter;
import org.crosscheck.reporting.json.JsonReportWriter;
import org.crosscheck.reporting.terminal.Colour;
import org.crosscheck.reporting.terminal.TerminalReportWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user asks to be made of a report: workbook, data, page, summary, exit code. */
final class ReportOptions {
  @Option(names = "--json", paramLabel = "FILE", description = "Also write the report as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page with the articles side by side.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Also write each table of the workbook as a CSV file into this folder.")
  private Optional<Path> csv = Optional.empty();

  @Mixin private WorkbookOptions workbook;

  @Option(
      names = "--fail-on",
      paramLabel = "LANE|SEVERITY",
      converter = FailOn.Converter.class,
      description = "End with exit code 1 when there is a finding of that lane, or that severe.")
  private Optional<FailOn> failOn = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no summary and no progress.")
  private boolean quiet;

  /**
   * Makes ready for writing. Whether files can be put where they are asked for is better told
   * before the work than after it.
   *
   * @throws IOException when one cannot; says why
   */
  void prepare(Path output) throws IOException {
    new AtomicFile(output).check();
    for (Path other : Stream.of(json, html).flatMap(Optional::stream).toList()) {
      new AtomicFile(other).check();
    }
    workbook.prepare();
  }

  /**
   * The review in the earlier workbook that was named, if any.
   *
   * @throws IOException when it cannot be read, or {@code output} would take its place
   */
  Review earlierReview(Path output, Terminal terminal) throws IOException {
    return workbook.earlierReview(output, terminal);
  }

  /** Shows how far the work on so many articles is, unless that was not wanted. */
  Progress progress(Terminal terminal, int articles) {
    return quiet ? Progress.unseen() : Progress.on(terminal, articles);
  }

  /**
   * Writes everything that was asked for, each file whole or not at all, and prints the summary.
   *
   * @return the exit code
   */
  int write(
      ConsistencyReport report, Path output, Review earlier, RunNotes notes, Terminal terminal)
      throws IOException {
    AuditTrail trail = workbook.trail(earlier, notes);
    write(output, workbook.writer(trail), report);
    if (csv.isPresent()) {
      new CsvReportWriter(trail, Comparison::haveOneOrigin).write(report, csv.get());
    }
    if (json.isPresent()) {
      write(json.get(), new JsonReportWriter(), report);
    }
    if (html.isPresent()) {
      write(html.get(), new HtmlReportWriter(), report);
    }
    if (!quiet) {
      summarise(terminal, report, output);
    }
    boolean found =
        failOn.isPresent() && report.discrepancies().stream().anyMatch(failOn.get()::matches);
    return found ? ExitCode.FOUND : ExitCode.OK;
  }

  private static void write(Path file, ReportWriter writer, ConsistencyReport report)
      throws IOException {
    new AtomicFile(file).write(writer, report);
  }

  /** The summary names the workbook. */
  private static void summarise(Terminal terminal, ConsistencyReport report, Path output)
      throws IOException {
    Colour colour = terminal.coloured() ? Colour.ANSI : Colour.NONE;
    new TerminalReportWriter(colour, Optional.of(output.toString())).write(report, terminal.out());
    terminal.flush();
  }
}
