package org.crosscheck.reporting.csv;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.reporting.AtomicFile;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.table.Column;
import org.crosscheck.reporting.table.ReportTables;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.view.OneOrigin;

/**
 * Writes the tables of a report into a folder, a file each: the same rows, columns and words as the
 * workbook's. A table without rows has its header alone.
 */
public final class CsvReportWriter {
  private final AuditTrail trail;
  private final OneOrigin oneOrigin;

  /**
   * A writer of CSV files.
   *
   * @param trail the review and the log that are kept with the report
   * @param oneOrigin which sources are one
   */
  public CsvReportWriter(AuditTrail trail, OneOrigin oneOrigin) {
    this.trail = Objects.requireNonNull(trail, "trail");
    this.oneOrigin = Objects.requireNonNull(oneOrigin, "oneOrigin");
  }

  /**
   * Writes all files; those of an earlier run are replaced, others in the folder stay.
   *
   * @param folder made where it is missing
   */
  public void write(ConsistencyReport report, Path folder) throws IOException {
    ReportTables tables = ReportTables.of(report, trail, oneOrigin);
    List<Table<?>> all = new ArrayList<>(tables.data());
    all.addAll(tables.counts());
    all.add(tables.runLog(ImmutableList.of()));
    Files.createDirectories(folder);
    for (Table<?> table : all) {
      new AtomicFile(folder.resolve(fileName(table))).write(out -> write(table, out));
    }
  }

  /** {@code run-log.csv} for the table {@code Run_log}. */
  private static String fileName(Table<?> table) {
    return table.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
  }

  private static <T> void write(Table<T> table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(table.headers().stream().map(CsvText::of));
    for (T row : table.rows()) {
      for (Column<T> column : table.columns()) {
        printer.print(CsvText.of(column.value().apply(row)));
      }
      printer.println();
    }
    printer.flush();
  }
}
