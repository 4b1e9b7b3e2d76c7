package org.crosscheck.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.SampleReport;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.view.OneOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportWriterTest {
  @TempDir Path folder;

  private final CsvReportWriter writer =
      new CsvReportWriter(AuditTrail.none(), OneOrigin.ofSameName());

  private List<CSVRecord> records(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(folder.resolve(file))).getRecords();
  }

  @Test
  void thereIsAFileForEachTable() throws IOException {
    writer.write(SampleReport.create(), folder.resolve("new"));
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "discrepancies.csv",
              "matrix.csv",
              "claims.csv",
              "articles.csv",
              "origins.csv",
              "timeline.csv",
              "by-lane.csv",
              "by-kind.csv",
              "by-outlet.csv",
              "run-log.csv");
    }
  }

  @Test
  void linesEndAsTheStandardSaysAndEveryRowHasEveryField() throws IOException {
    writer.write(SampleReport.create(), folder);
    String text = Files.readString(folder.resolve("discrepancies.csv"));
    assertThat(text).startsWith("Id,Lane,Kind,Severity,").endsWith("\r\n");
    assertThat(records("discrepancies.csv"))
        .hasSize(10)
        .allSatisfy(record -> assertThat(record.isConsistent()).isTrue());
    CSVRecord first = records("discrepancies.csv").get(0);
    assertThat(first.get("Low B")).isEqualTo("12");
    assertThat(first.get("First seen")).isEqualTo("2026-03-05");
    assertThat(records("claims.csv").stream().map(record -> record.get("High")))
        .contains("30000000");
  }

  @Test
  void nothingIsAFormulaAndNumbersStayNumbers() throws IOException {
    writer.write(HostileReport.create(), folder);
    List<CSVRecord> claims = records("claims.csv");
    for (int i = 0; i < 4; i++) {
      assertThat(claims.get(i).get("Words")).isEqualTo("'" + HostileReport.TEXTS.get(i));
    }
    assertThat(claims.get(5).get("Words")).isEqualTo("␛[31mred␛]0;title␇");
    for (String file : List.of("claims.csv", "matrix.csv", "discrepancies.csv", "by-outlet.csv")) {
      for (CSVRecord record : records(file)) {
        assertThat(record).noneMatch(field -> field.matches("(?s)[=+@＝＋－＠-](?!\\d+(\\.\\d+)?$).*"));
      }
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    writer.write(SampleReport.create(), folder.resolve("a"));
    writer.write(SampleReport.create(), folder.resolve("b"));
    assertThat(folder.resolve("b/discrepancies.csv"))
        .hasSameBinaryContentAs(folder.resolve("a/discrepancies.csv"));
  }
}
