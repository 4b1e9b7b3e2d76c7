package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.AtomicFile;
import org.crosscheck.reporting.ReportWriter;
import org.crosscheck.reporting.terminal.Colour;
import org.crosscheck.reporting.terminal.TerminalReportWriter;

/** Puts a report where a command was asked to put it. */
final class Reports {
  private Reports() {}

  /** Writes {@code file} whole or not at all. */
  static void write(Path file, ReportWriter writer, ConsistencyReport report) throws IOException {
    new AtomicFile(file).write(writer, report);
  }

  /** Prints the summary, which names the workbook. */
  static void summarise(Terminal terminal, ConsistencyReport report, Path workbook)
      throws IOException {
    Colour colour = terminal.coloured() ? Colour.ANSI : Colour.NONE;
    new TerminalReportWriter(colour, Optional.of(workbook.toString()))
        .write(report, terminal.out());
    terminal.flush();
  }
}
