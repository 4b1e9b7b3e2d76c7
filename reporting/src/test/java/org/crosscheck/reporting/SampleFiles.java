package org.crosscheck.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.crosscheck.reporting.html.HtmlReportWriter;
import org.crosscheck.reporting.json.JsonReportWriter;
import org.crosscheck.reporting.terminal.Colour;
import org.crosscheck.reporting.terminal.TerminalReportWriter;
import org.junit.jupiter.api.Test;

/** Leaves the sample in every format in the build folder, to be looked at. */
class SampleFiles {
  @Test
  void write() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "sample"));
    write(folder.resolve("sample.xlsx"), new ExcelReportWriter());
    write(folder.resolve("sample.json"), new JsonReportWriter());
    write(folder.resolve("sample.html"), new HtmlReportWriter());
    Optional<String> workbook = Optional.of("crosscheck-report.xlsx");
    write(folder.resolve("sample.txt"), new TerminalReportWriter(Colour.NONE, workbook));
    write(folder.resolve("sample.ansi"), new TerminalReportWriter(Colour.ANSI, workbook));
  }

  private static void write(Path target, ReportWriter writer) throws IOException {
    new AtomicFile(target).write(writer, SampleReport.create());
  }
}
