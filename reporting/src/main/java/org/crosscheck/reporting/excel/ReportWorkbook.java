package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.audit.FindingRow;
import org.crosscheck.reporting.audit.LogEntry;
import org.crosscheck.reporting.audit.LogEntry.Topic;
import org.crosscheck.reporting.audit.ReviewColumns;
import org.crosscheck.reporting.table.Column;
import org.crosscheck.reporting.table.ReportTables;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.view.OneOrigin;

/** The sheets of one report's workbook, in the order in which a reader needs them. */
final class ReportWorkbook {
  /** Findings: their id, lane, kind and severity stay in sight. */
  private static final int FROZEN_FINDINGS = 4;

  private static final String RUN_LOG = "Run_log";

  private final ConsistencyReport report;
  private final AuditTrail trail;
  private final Presentation presentation;
  private final ReportTables content;
  private final TableWriter tables;
  private final List<LogEntry> limits = new ArrayList<>();

  ReportWorkbook(
      ConsistencyReport report, AuditTrail trail, OneOrigin oneOrigin, Presentation presentation) {
    this.report = report;
    this.trail = trail;
    this.presentation = presentation;
    this.content = ReportTables.of(report, trail, oneOrigin);
    this.tables = new TableWriter(presentation);
  }

  /** A workbook with all its cells; whoever asks for it closes it. */
  Book fill() {
    Book book = new Book(presentation, sheetNames(), longest());
    ReadMeSheet.write(book.sheet(ReadMeSheet.NAME), report, trail);
    SummarySheet.write(book.sheet(SummarySheet.NAME), tables, content.summary(), presentation);
    discrepancies(book);
    sheet(book, content.matrix(), 3, Page.WIDE);
    sheet(book, content.claims(), 3, Page.WIDE);
    sheet(book, content.articles(), 1, Page.NORMAL);
    sheet(book, content.origins(), 2, Page.NORMAL);
    sheet(book, content.timeline(), 1, Page.WIDE);
    richText();
    sheet(book, content.runLog(ImmutableList.copyOf(limits)), 1, Page.NORMAL);
    sheet(book, ReviewSheet.lists(), 0, Page.NORMAL);
    XSSFWorkbook parts = book.parts();
    parts.setSheetHidden(parts.getSheetIndex(ReviewSheet.LISTS), true);
    parts.setActiveSheet(parts.getSheetIndex(SummarySheet.NAME));
    parts.setSelectedTab(parts.getSheetIndex(SummarySheet.NAME));
    DocumentProperties.set(parts, report, trail);
    return book;
  }

  private ImmutableList<String> sheetNames() {
    return Stream.of(
            Stream.of(ReadMeSheet.NAME, SummarySheet.NAME),
            content.data().stream().map(table -> SheetNames.of(table.name())),
            Stream.of(SheetNames.of(RUN_LOG), ReviewSheet.LISTS))
        .flatMap(names -> names)
        .collect(ImmutableList.toImmutableList());
  }

  private int longest() {
    return content.data().stream().mapToInt(table -> table.rows().size()).max().orElse(0);
  }

  private void discrepancies(Book book) {
    Table<FindingRow> table = content.discrepancies();
    boolean filtered = table.rows().stream().anyMatch(ReportWorkbook::isShownFirst);
    OpenSheet sheet =
        sheet(
            book,
            table,
            FROZEN_FINDINGS,
            Page.WIDE,
            filtered
                ? new Filter<>(
                    ReviewSheet.column(table, ReviewColumns.LANE),
                    ImmutableList.of(Labels.words(Lane.CONFLICT), Labels.words(Lane.NUANCE)),
                    ReportWorkbook::isShownFirst)
                : Filter.none());
    ReviewSheet.prepare(sheet.parts(), table);
    Page.spread(
        sheet.parts(),
        Stream.of("Page A", "Further sides", ReviewColumns.LAST_SEEN)
            .map(header -> ReviewSheet.column(table, header))
            .toList(),
        Math.max(1, table.rows().size()));
  }

  private static boolean isShownFirst(FindingRow row) {
    if (row instanceof FindingRow.Current current) {
      return current.view().isShownFirst();
    }
    String lane = ((FindingRow.Gone) row).past().cell(ReviewColumns.LANE);
    return lane.equals(Labels.words(Lane.CONFLICT)) || lane.equals(Labels.words(Lane.NUANCE));
  }

  private <T> void sheet(Book book, Table<T> table, int frozen, short paper) {
    sheet(book, table, frozen, paper, Filter.none());
  }

  private <T> OpenSheet sheet(
      Book book, Table<T> table, int frozen, short paper, Filter<T> filter) {
    OpenSheet sheet = book.sheet(SheetNames.of(table.name()));
    Page.widths(sheet.parts(), table.columns().stream().map(Column::width).toList());
    sheet.prepare(table.columns().size());
    Page.freeze(sheet.parts(), frozen);
    Page.print(sheet.parts(), paper);
    tables.write(sheet, 0, table, filter);
    if (sheet.links().leftOut() > 0) {
      limits.add(
          new LogEntry(
              Topic.LIMIT,
              sheet.parts().getSheetName(),
              sheet.links().limit()
                  + ": "
                  + sheet.links().leftOut()
                  + " more cells have their text without a link"));
    }
    return sheet;
  }

  private void richText() {
    if (presentation == Presentation.FULL && longest() > Book.MOST_WITH_RICH_TEXT) {
      limits.add(
          new LogEntry(
              Topic.LIMIT,
              "bold words",
              "a table has more than "
                  + Book.MOST_WITH_RICH_TEXT
                  + " rows: the words of a claim stand between « and » instead of bold"));
    }
  }
}
