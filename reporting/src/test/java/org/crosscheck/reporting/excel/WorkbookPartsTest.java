package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.SampleReport;
import org.crosscheck.reporting.audit.AuditTrail;
import org.crosscheck.reporting.table.Column;
import org.crosscheck.reporting.table.Table;
import org.crosscheck.reporting.table.Target;
import org.crosscheck.reporting.table.Value;
import org.crosscheck.reporting.view.OneOrigin;
import org.crosscheck.reporting.view.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook has beside its cells, and what it does where Excel's limits are met. */
class WorkbookPartsTest {
  private static XSSFWorkbook workbook;
  private static XSSFWorkbook plain;

  @BeforeAll
  static void write() throws IOException {
    workbook = Workbooks.read(Workbooks.write(SampleReport.create()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelReportWriter(Presentation.PLAIN, AuditTrail.none(), OneOrigin.ofSameName())
        .write(SampleReport.create(), out);
    plain = Workbooks.read(out.toByteArray());
  }

  @Test
  void bothChartsHaveAnAlternativeTextWithTheNumbers() {
    XSSFSheet summary = workbook.getSheet("Summary");
    assertThat(summary.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList())
        .extracting(anchor -> anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
        .hasSize(2)
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("Findings by lane and severity. conflict: 2 high; nuance: 1 high"))
        .anySatisfy(text -> assertThat(text).contains("value conflict: 1 conflict"));
  }

  @Test
  void verdictAndStatusOfferTheWordsOfTheHiddenSheet() {
    assertThat(workbook.getSheet("Discrepancies").getDataValidations())
        .extracting(validation -> validation.getValidationConstraint().getFormula1())
        .containsExactly("Verdict_choices", "Status_choices");
    assertThat(workbook.getSheet("Discrepancies").getDataValidations())
        .noneMatch(DataValidation::getShowErrorBox);
    Name choices = workbook.getName("Verdict_choices");
    assertThat(choices.getRefersToFormula()).isEqualTo("Lists!$A$2:$A$5");
    assertThat(workbook.getSheet("Lists").getRow(3).getCell(0).getStringCellValue())
        .isEqualTo("false alarm");
    assertThat(workbook.getName("Finding_ids").getRefersToFormula())
        .isEqualTo("Discrepancies!$A$2:$A$11");
  }

  @Test
  void aSideLeadsToItsArticleAndItsPage() {
    XSSFCell article = Workbooks.cell(workbook, "Discrepancies", "Article B", 1);
    assertThat(article.getStringCellValue()).isEqualTo("post-1");
    assertThat(article.getHyperlink().getAddress()).isEqualTo("'Articles'!A5");
    assertThat(workbook.getSheet("Articles").getRow(4).getCell(10).getStringCellValue())
        .isEqualTo("post-1");
    XSSFCell page = Workbooks.cell(workbook, "Discrepancies", "Page B", 1);
    assertThat(page.getHyperlink().getAddress()).isEqualTo("https://example.org/post-1");
  }

  @Test
  void aCellOfTheMatrixLeadsToItsClaim() {
    XSSFHyperlink link = Workbooks.cell(workbook, "Matrix", "Northern Courier", 1).getHyperlink();
    int row = Integer.parseInt(link.getAddress().replaceAll(".*!A", ""));
    assertThat(Workbooks.cell(workbook, "Claims", "Words", row - 1).getStringCellValue())
        .isEqualTo("At least 20 people");
  }

  @Test
  void originsAreCountedNotOutlets() {
    assertThat(Workbooks.column(workbook, "Origins", "Outlets and origins").get(0))
        .isEqualTo("2 outlets, 1 origin");
    assertThat(Workbooks.column(workbook, "Origins", "Passed on by").get(0))
        .isEqualTo("interior ministry");
  }

  @Test
  void theTimelineGoesFromTheEarliestToTheLatest() {
    assertThat(Workbooks.column(workbook, "Timeline", "Words"))
        .containsExactly("Twelve people", "At least 20 people", "31");
  }

  @Test
  void theDocumentSaysWhatItIs() {
    var properties = workbook.getProperties().getCoreProperties();
    assertThat(properties.getTitle()).isEqualTo("Crosscheck report");
    assertThat(properties.getDescription()).startsWith("5 articles, 10 findings.");
  }

  @Test
  void aPlainWorkbookHasNoFilterNoColourNoChartAndNothingHidden() {
    for (Sheet sheet : plain) {
      assertThat(((XSSFSheet) sheet).getDrawingPatriarch()).isNull();
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
      }
      for (Row row : sheet) {
        assertThat(row.getZeroHeight()).isFalse();
        row.forEach(
            cell ->
                assertThat(cell.getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL));
      }
    }
    assertThat(Workbooks.column(plain, "Discrepancies", "Sentence B").get(0))
        .startsWith("«Twelve people» died");
  }

  @Test
  void aLargeBookSaysThatItHasFewerLinks() throws IOException {
    try (XSSFWorkbook empty = new XSSFWorkbook()) {
      XSSFSheet sheet = empty.createSheet();
      Links links = new Links(sheet, 1);
      Cell cell = sheet.createRow(0).createCell(0);
      Target page = new Target.Page("https://courier.example/flood");

      assertThat(links.add(cell, page)).isTrue();
      assertThat(links.add(cell, page)).isFalse();
      assertThat(links.leftOut()).isEqualTo(1);
      assertThat(links.limit()).contains("1 links a sheet, for memory");
      assertThat(new Links(sheet).limit()).isEqualTo("Excel holds 65530 links a sheet");
    }
  }

  @Test
  void linksBeyondWhatExcelHoldsAreLeftOutAndCounted() throws IOException {
    try (XSSFWorkbook empty = new XSSFWorkbook()) {
      Links links = new Links(empty.createSheet());
      XSSFCell cell = empty.getSheetAt(0).createRow(0).createCell(0);
      for (int i = 0; i < Links.LIMIT; i++) {
        assertThat(links.add(cell, new Target.Row("Claims", 0))).isTrue();
      }
      assertThat(links.add(cell, new Target.Row("Claims", 0))).isFalse();
      assertThat(links.leftOut()).isEqualTo(1);
    }
  }

  @Test
  void aVeryLargeWorkbookMarksWordsInsteadOfPrintingThemBold() throws IOException {
    assertThat(sentence(Book.MOST_WITH_RICH_TEXT).getFontAtIndex("It was ".length()).getBold())
        .isTrue();
    assertThat(sentence(Book.MOST_WITH_RICH_TEXT + 1).getString())
        .isEqualTo("It was «20 people» _x0041_.");
  }

  @ParameterizedTest
  @CsvSource({"4, a b c d", "5, a b c d e", "6, 'a b c d … and 2 more, which a sheet cannot hold'"})
  void aTableLongerThanASheetEndsWithTheNumberOfRowsLeftOut(int rows, String shown)
      throws IOException {
    Table<String> table =
        new Table<>(
            "Letters",
            ImmutableList.of(Column.text("Letter", 40, letter -> letter)),
            Stream.of("a", "b", "c", "d", "e", "f")
                .limit(rows)
                .collect(ImmutableList.toImmutableList()),
            "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Book book = new Book(Presentation.FULL, List.of("Letters"), rows)) {
      new TableWriter(Presentation.FULL, 5).write(book.sheet("Letters"), 0, table);
      book.write(out);
    }
    XSSFWorkbook read = Workbooks.read(out.toByteArray());
    assertThat(String.join(" ", Workbooks.column(read, "Letters", "Letter"))).isEqualTo(shown);
    assertThat(read.getSheet("Letters").getTables().get(0).getEndRowIndex())
        .isEqualTo(Math.min(rows, 5));
  }

  /** A sentence as it is read back from a workbook whose longest table has that many rows. */
  private static XSSFRichTextString sentence(int rows) throws IOException {
    Table<Passage> table =
        new Table<>(
            "Sentences",
            ImmutableList.of(new Column<>("Sentence", 40, Value::of)),
            ImmutableList.of(new Passage("It was ", "20 people", " _x0041_.")),
            "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Book book = new Book(Presentation.FULL, Stream.of("S").toList(), rows)) {
      new TableWriter(Presentation.FULL).write(book.sheet("S"), 0, table);
      book.write(out);
    }
    return Workbooks.read(out.toByteArray())
        .getSheetAt(0)
        .getRow(1)
        .getCell(0)
        .getRichStringCellValue();
  }
}
