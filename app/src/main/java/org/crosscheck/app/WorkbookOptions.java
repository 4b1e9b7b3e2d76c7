package org.crosscheck.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.comparison.Comparison;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.audit.Review;
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.crosscheck.reporting.excel.Presentation;
import org.crosscheck.reporting.excel.ReviewReader;
import picocli.CommandLine.Option;

/** What a user says of the workbook: an earlier one with its review, the run's day, its look. */
final class WorkbookOptions {
  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = {
        "An earlier workbook: verdicts, status, reviewers and notes are carried over, and findings",
        "are marked new, unchanged, changed or gone. The file is only read."
      })
  private Optional<Path> review = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The run's day for First seen and Last seen (default: the newest article's).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--plain",
      description = "A workbook for screen readers: no filters, colours, charts or hidden rows.")
  private boolean plain;

  /**
   * What was written beside an earlier run's findings; each row that cannot be read is named.
   *
   * @throws IOException when it cannot be read, or {@code output} would take its place
   */
  Review earlierReview(Path output, Terminal terminal) throws IOException {
    if (review.isEmpty()) {
      return Review.none();
    }
    Path file = review.get();
    if (Files.exists(file) && Files.exists(output) && Files.isSameFile(file, output)) {
      throw new IOException(
          output + " is the reviewed workbook and stays as it is; name another file with -o");
    }
    Review earlier = ReviewReader.read(file);
    earlier.problems().forEach(problem -> terminal.problem(file + ": " + problem));
    return earlier;
  }

  /**
   * Has what workbooks are written with loaded while articles are read. Whatever fails then fails
   * again, and is told, when the report is written.
   */
  void prepare() {
    Thread preparation =
        new Thread(
            () -> {
              try {
                ExcelReportWriter.prepare();
              } catch (IOException told) {
                throw new UncheckedIOException(told);
              }
            },
            "workbook preparation");
    preparation.setDaemon(true);
    preparation.setUncaughtExceptionHandler((thread, failure) -> {});
    preparation.start();
  }

  /** What is kept with the report. */
  AuditTrail trail(Review earlier, RunNotes notes) {
    review.ifPresent(file -> notes.option("--review", file));
    return new AuditTrail(asOf, earlier, notes.entries());
  }

  ReportWriter writer(AuditTrail trail) {
    return new ExcelReportWriter(
        plain ? Presentation.PLAIN : Presentation.FULL, trail, Comparison::haveOneOrigin);
  }
}
