package org.crosscheck.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.csv.CsvReportWriter;
import org.crosscheck.reporting.excel.ExcelReportWriter;
import org.crosscheck.reporting.html.HtmlReportWriter;
import org.crosscheck.reporting.json.JsonReportWriter;
import org.crosscheck.reporting.terminal.Colour;
import org.crosscheck.reporting.terminal.TerminalReportWriter;
import org.crosscheck.reporting.view.OneOrigin;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One report in every format. The workbook is read by another library than the one that wrote it,
 * which is a check of the file itself.
 */
class EveryFormatSaysTheSameTest {
  /** Sheets that are one table from their first row on. */
  private static final ImmutableList<String> SHEETS =
      ImmutableList.of(
          "Discrepancies", "Matrix", "Claims", "Articles", "Origins", "Timeline", "Run log");

  /** The escapes of the file format make a text up to seven times as long. */
  private static final int LEAST_THAT_IS_SHORTENED = 32_767 / 8;

  /** A card of the page: lane, severity, kind, id. */
  private static final Pattern CARD =
      Pattern.compile(
          "<p class=\"what\"><span class=\"badge [^\"]*\">([^<]*)</span> ([^<·]*) · ([^<]*)</p>"
              + "(?:(?!<p class=\"what\">)[\\s\\S])*?· finding ([^< ]*)<");

  @TempDir Path folder;

  static Stream<ConsistencyReport> reports() {
    return Stream.of(SampleReport.create(), HostileReport.create());
  }

  private static byte[] bytes(ReportWriter writer, ConsistencyReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toByteArray();
  }

  private List<List<String>> csv(String sheet) throws IOException {
    Path file = folder.resolve(sheet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv");
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord record : CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
      rows.add(record.toList());
    }
    return rows;
  }

  /** A field of a CSV file without what makes it harmless, in the form that cells have. */
  private static String field(String text) {
    return text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }

  private static String cell(Row row, int column, String asCsv) {
    return row.getOptionalCell(column)
        .map(
            cell -> {
              if (cell.getType() != CellType.NUMBER) {
                return cell.getText().replace("_x005F_", "_"); // that reader leaves it
              }
              return asCsv.matches("\\d{4}-\\d{2}-\\d{2}.*")
                  ? cell.asDate().toString().replaceAll("T00:00$", "")
                  : cell.asNumber().stripTrailingZeros().toPlainString();
            })
        .orElse("");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theWorkbookAndTheCsvFilesHaveTheSameCells(ConsistencyReport report) throws IOException {
    new CsvReportWriter(AuditTrail.none(), OneOrigin.ofSameName()).write(report, folder);
    byte[] workbook = bytes(new ExcelReportWriter(), report);
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (String name : SHEETS) {
        Sheet sheet = read.findSheet(name).orElseThrow();
        List<Row> rows = sheet.read();
        List<List<String>> fields = csv(name);
        if (fields.size() == 1) {
          assertThat(rows).as(name + " says that there is nothing").hasSize(2);
          continue;
        }
        assertThat(rows).as(name).hasSameSizeAs(fields);
        for (int row = 0; row < rows.size(); row++) {
          for (int column = 0; column < fields.get(row).size(); column++) {
            String expected = field(fields.get(row).get(column));
            String actual = cell(rows.get(row), column, expected);
            assertThat(same(actual, expected))
                .as("%s, row %s, column %s: %s", name, row + 1, column + 1, actual)
                .isTrue();
          }
        }
      }
    }
  }

  /** A cell of a workbook is shortened where it must be, and says so. */
  private static boolean same(String cell, String field) {
    if (cell.equals(field)) {
      return true;
    }
    String[] kept = cell.split("…", -1);
    return field.length() > LEAST_THAT_IS_SHORTENED && field.startsWith(kept[0]) && kept.length > 1;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theDataHasTheSameFindingsAsTheTables(ConsistencyReport report) throws IOException {
    new CsvReportWriter(AuditTrail.none(), OneOrigin.ofSameName()).write(report, folder);
    JsonNode json = new ObjectMapper().readTree(bytes(new JsonReportWriter(), report));
    List<String> fromJson =
        Streams.stream(json.path("discrepancies"))
            .map(it -> it.path("id").asText() + " " + it.path("lane").asText().replace('-', ' '))
            .sorted()
            .toList();
    assertThat(csv("Discrepancies").stream().skip(1).map(it -> it.get(0) + " " + it.get(1)))
        .containsExactlyInAnyOrderElementsOf(fromJson);
    assertThat(csv("Claims")).hasSize(json.path("claims").size() + 1);
    assertThat(csv("Articles")).hasSize(json.path("articles").size() + 1);
    assertThat(csv("Matrix")).hasSize(json.path("facts").size() + 1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void thePageHasTheSameFindingsAsTheTables(ConsistencyReport report) throws IOException {
    new CsvReportWriter(AuditTrail.none(), OneOrigin.ofSameName()).write(report, folder);
    String page = new String(bytes(new HtmlReportWriter(), report), StandardCharsets.UTF_8);
    List<String> fromPage =
        CARD.matcher(page)
            .results()
            .map(it -> String.join(" · ", it.group(4), it.group(1), it.group(3), it.group(2)))
            .toList();
    assertThat(fromPage)
        .containsExactlyInAnyOrderElementsOf(
            csv("Discrepancies").stream()
                .skip(1)
                .map(row -> String.join(" · ", row.subList(0, 4)))
                .toList());
  }

  @Test
  void theTerminalNamesTheSameConflicts() throws IOException {
    ConsistencyReport report = SampleReport.create();
    new CsvReportWriter(AuditTrail.none(), OneOrigin.ofSameName()).write(report, folder);
    String printed =
        new String(
            bytes(new TerminalReportWriter(Colour.NONE, Optional.empty()), report),
            StandardCharsets.UTF_8);
    csv("Discrepancies").stream()
        .skip(1)
        .filter(row -> row.get(1).equals("conflict"))
        .forEach(row -> assertThat(printed).contains(row.get(2)));
  }
}
