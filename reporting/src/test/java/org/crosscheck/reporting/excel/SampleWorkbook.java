package org.crosscheck.reporting.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.reporting.AtomicFile;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.Test;

/** Leaves the sample's workbook in the build folder, to be looked at. */
class SampleWorkbook {
  @Test
  void write() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "sample"));
    new AtomicFile(folder.resolve("sample.xlsx"))
        .write(new ExcelReportWriter(), SampleReport.create());
  }
}
