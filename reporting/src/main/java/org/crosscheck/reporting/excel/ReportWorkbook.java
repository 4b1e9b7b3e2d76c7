package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.view.FindingView;

/** The sheets of one report's workbook, in the order in which a reader needs them. */
final class ReportWorkbook {
  private static final float HEADING_POINTS = 30;

  private final XSSFWorkbook workbook;
  private final ConsistencyReport report;
  private final ReportIndex index;
  private final ImmutableList<FindingView> findings;
  private final CellWriter cells;
  private final TableWriter tables;

  ReportWorkbook(XSSFWorkbook workbook, ConsistencyReport report) {
    this.workbook = workbook;
    this.report = report;
    this.index = ReportIndex.of(report);
    this.findings = FindingView.all(report, index);
    this.cells = new CellWriter(new Looks(workbook));
    this.tables = new TableWriter(cells);
  }

  void fill() {
    readMe();
    summary();
    discrepancies();
    Table<?> matrix = MatrixSheet.table(report, index);
    sheet("Matrix", matrix, 3, Page.WIDE);
    sheet("Claims", ClaimsSheet.table(report, index), 3, Page.WIDE);
    sheet("Articles", ArticlesSheet.table(report), 1, Page.NORMAL);
    workbook.setActiveSheet(workbook.getSheetIndex("Summary"));
    workbook.setSelectedTab(workbook.getSheetIndex("Summary"));
    properties();
  }

  private void readMe() {
    XSSFSheet sheet = plainSheet("Read me", ReadMeSheet.WIDTHS);
    int next = 0;
    for (ReadMeSheet.Line line : ReadMeSheet.lines(report)) {
      Row row = sheet.createRow(next++);
      cells.write(row, 0, Value.of(line.term(), line.shade()));
      if (line.text().isEmpty()) {
        row.setHeightInPoints(HEADING_POINTS);
      } else {
        Value text = Value.of(line.text());
        cells.write(row, 1, text);
        RowHeight height = new RowHeight();
        height.add(text, ReadMeSheet.WIDTHS.get(1));
        height.applyTo(row);
      }
    }
  }

  private void summary() {
    XSSFSheet sheet = plainSheet("Summary", SummarySheet.WIDTHS);
    SummarySheet summary = new SummarySheet(report, findings);
    int next = headed(sheet, 0, "Look at these first", summary.first());
    next = headed(sheet, next, "Findings by lane and severity", summary.lanes());
    next = headed(sheet, next, "Findings by kind and lane", summary.kinds());
    headed(sheet, next, "Findings by outlet and lane", summary.outlets());
  }

  private int headed(XSSFSheet sheet, int top, String heading, Table<?> table) {
    Row row = sheet.createRow(top);
    row.setHeightInPoints(HEADING_POINTS);
    cells.write(row, 0, Value.of(heading, Shade.HEADING));
    return tables.write(sheet, top + 1, table);
  }

  private void discrepancies() {
    Table<FindingView> table = DiscrepanciesSheet.table(findings);
    XSSFSheet sheet = sheet("Discrepancies", table, 3, Page.WIDE);
    if (findings.stream().anyMatch(FindingView::isShownFirst)) {
      tables.filter(
          sheet,
          table,
          DiscrepanciesSheet.LANE,
          ImmutableList.of(Labels.words(Lane.CONFLICT), Labels.words(Lane.NUANCE)),
          FindingView::isShownFirst);
    }
  }

  private XSSFSheet sheet(String name, Table<?> table, int frozen, short paper) {
    XSSFSheet sheet = workbook.createSheet(name);
    tables.write(sheet, 0, table);
    Page.widths(sheet, table.columns().stream().map(Column::width).toList());
    Page.freeze(sheet, frozen);
    Page.print(sheet, paper);
    return sheet;
  }

  private XSSFSheet plainSheet(String name, ImmutableList<Integer> widths) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    Page.widths(sheet, widths);
    Page.print(sheet, Page.NORMAL);
    return sheet;
  }

  /** No clock: the file's dates are those of the latest article, or absent. */
  private void properties() {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle("Crosscheck report");
    properties.setCreator("Crosscheck " + report.version());
    Optional<Date> latest =
        report.articles().stream()
            .flatMap(article -> article.published().stream())
            .map(Publication::date)
            .max(LocalDate::compareTo)
            .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.setCreated(latest);
    properties.getUnderlyingProperties().setModifiedProperty(latest);
  }
}
