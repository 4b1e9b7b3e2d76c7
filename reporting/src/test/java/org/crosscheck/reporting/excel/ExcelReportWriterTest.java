package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Fact;
import org.crosscheck.reporting.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReportWriterTest {
  private static byte[] bytes;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    bytes = Workbooks.write(SampleReport.create());
    workbook = Workbooks.read(bytes);
  }

  @Test
  void hasTheSheetsInTheOrderOfReading() {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names)
        .containsExactly(
            "Read me",
            "Summary",
            "Discrepancies",
            "Matrix",
            "Claims",
            "Articles",
            "Origins",
            "Timeline",
            "Run log",
            "Lists");
    assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Lists"))).isTrue();
  }

  @Test
  void beingPreparedChangesNothing() throws IOException {
    ExcelReportWriter.prepare();

    assertThat(Workbooks.write(SampleReport.create())).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Discrepancies", "Matrix", "Claims", "Articles", "Origins", "Timeline", "Run log"})
  void eachDataSheetIsOneRealTableThatPrintsAndScrollsWithItsHeader(String name) {
    XSSFSheet sheet = workbook.getSheet(name);
    XSSFTable table = sheet.getTables().get(0);
    assertThat(sheet.getTables()).hasSize(1);
    assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getCTTable().getRef());
    assertThat(table.getStyleName()).isNotEmpty();
    assertThat(table.getStartRowIndex()).isZero();
    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isEqualTo(!name.equals("Discrepancies"));
    assertThat(sheet.getNumMergedRegions()).isZero();
  }

  @Test
  void everyTableHasAUniqueHeaderThatIsThereInItsCellsAndNoBlankRow() {
    for (Sheet sheet : workbook) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
          String header = table.getColumns().get(i).getName();
          assertThat(seen.add(header.toLowerCase(Locale.ROOT))).as(header).isTrue();
          Row row = sheet.getRow(table.getStartRowIndex());
          assertThat(row.getCell(i).getStringCellValue()).isEqualTo(header);
        }
        for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
          assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isNotBlank();
        }
      }
    }
  }

  @Test
  void findingsStandByLaneThenSeverity() {
    assertThat(Workbooks.column(workbook, "Discrepancies", "Lane"))
        .containsExactly(
            "conflict",
            "conflict",
            "nuance",
            "nuance",
            "nuance",
            "nuance",
            "noise",
            "noise",
            "not comparable",
            "agreement");
    assertThat(Workbooks.column(workbook, "Discrepancies", "Severity").subList(2, 6))
        .containsExactly("high", "medium", "medium", "info");
  }

  @Test
  void conflictsAndNuancesAreShownAndTheRestHiddenAsAFilterWould() {
    XSSFSheet sheet = workbook.getSheet("Discrepancies");
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      String lane = sheet.getRow(i).getCell(1).getStringCellValue();
      boolean shown = lane.equals("conflict") || lane.equals("nuance");
      assertThat(sheet.getRow(i).getZeroHeight()).as(lane).isEqualTo(!shown);
    }
    assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().xmlText())
        .containsPattern(
            "<(\\w+:)?filterColumn colId=\"1\"[^>]*><(\\w+:)?filters>"
                + "<(\\w+:)?filter val=\"conflict\"/><(\\w+:)?filter val=\"nuance\"/></")
        .doesNotContain("noise");
  }

  @Test
  void nothingIsHiddenWhereThereIsNeitherConflictNorNuance() throws IOException {
    ConsistencyReport sample = SampleReport.create();
    ConsistencyReport quiet =
        new ConsistencyReport(
            sample.version(),
            sample.articles(),
            sample.claims(),
            sample.events(),
            sample.facts(),
            sample.discrepancies().subList(6, 8));
    XSSFSheet sheet = Workbooks.read(Workbooks.write(quiet)).getSheet("Discrepancies");
    assertThat(sheet.getRow(1).getZeroHeight()).isFalse();
    assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().xmlText())
        .doesNotContain("filterColumn");
  }

  @Test
  void theWordsOfAClaimAreBoldInTheirSentence() {
    XSSFCell cell = Workbooks.cell(workbook, "Discrepancies", "Sentence B", 1);
    XSSFRichTextString text = cell.getRichStringCellValue();
    assertThat(text.getString())
        .isEqualTo(
            "Twelve people died in the landslide above Korrin on Monday, the regional police said.");
    assertThat(text.getFontAtIndex(0).getBold()).isTrue();
    assertThat(text.getFontAtIndex("Twelve peopl".length()).getBold()).isTrue();
    assertThat(text.getFontAtIndex(0).getUnderline()).isEqualTo(Font.U_SINGLE);
    assertThat(text.getFontAtIndex("Twelve people ".length()).getBold()).isFalse();
  }

  @Test
  void aFindingWithThreeSidesNamesTheThird() {
    assertThat(Workbooks.column(workbook, "Discrepancies", "Further sides").get(5))
        .isEqualTo("and 1 more: Harbour Post: “31” (interior ministry, citing regional police)");
  }

  @Test
  void laneAndSeverityHaveAColourBesideTheWord() {
    XSSFCell conflict = Workbooks.cell(workbook, "Discrepancies", "Lane", 1);
    XSSFCell nuance = Workbooks.cell(workbook, "Discrepancies", "Lane", 3);
    assertThat(conflict.getCellStyle().getFillForegroundColorColor().getARGBHex())
        .isEqualTo("FFA63603")
        .isNotEqualTo(nuance.getCellStyle().getFillForegroundColorColor().getARGBHex());
  }

  @Test
  void numbersAndDatesAreTyped() {
    int row = Workbooks.column(workbook, "Claims", "Words").indexOf("up to 30 million euros") + 1;
    assertThat(Workbooks.cell(workbook, "Claims", "High", row).getNumericCellValue())
        .isEqualTo(30_000_000.0);
    assertThat(Workbooks.cell(workbook, "Claims", "Low", row).getCellType())
        .isEqualTo(CellType.BLANK);
    assertThat(Workbooks.column(workbook, "Claims", "Hedge").get(row - 1)).isEqualTo("at most");
    XSSFCell day = Workbooks.cell(workbook, "Articles", "Published", 1);
    assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
    assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 3, 0, 0));
  }

  @Test
  void theMatrixHasAColumnForEachArticleOfAnOutletWithSeveral() {
    XSSFSheet sheet = workbook.getSheet("Matrix");
    List<String> headers = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
    assertThat(headers)
        .containsExactly(
            "Event",
            "Fact",
            "Verdict",
            "Reason",
            "daily-lantern (guessed)",
            "Harbour Post · article 1",
            "Harbour Post · article 2",
            "Northern Courier");
    assertThat(Workbooks.column(workbook, "Matrix", "Harbour Post · article 2").get(0))
        .isEqualTo("31");
    assertThat(Workbooks.column(workbook, "Matrix", "Reason").get(6))
        .isEqualTo("they count different things");
  }

  @Test
  void aFactOfOneArticleIsNotCalledAnAgreement() throws IOException {
    ConsistencyReport sample = SampleReport.create();
    Fact agreed = sample.facts().get(4);
    Fact alone =
        new Fact(
            agreed.id(),
            agreed.event(),
            agreed.label(),
            agreed.measure(),
            agreed.judgement(),
            agreed.cells().subList(0, 1));
    XSSFWorkbook written =
        Workbooks.read(
            Workbooks.write(
                new ConsistencyReport(
                    sample.version(),
                    sample.articles(),
                    sample.claims(),
                    sample.events(),
                    ImmutableList.of(alone),
                    sample.discrepancies())));
    assertThat(Workbooks.column(written, "Matrix", "Verdict")).containsExactly("one article only");
  }

  @Test
  void guessedOutletsAreMarked() {
    assertThat(Workbooks.column(workbook, "Articles", "Outlet is"))
        .containsExactly("given", "given", "guessed", "given", "given");
    for (String name : List.of("Summary", "Discrepancies", "Matrix", "Claims", "Origins")) {
      List<String> texts = new ArrayList<>();
      workbook.getSheet(name).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
      assertThat(texts)
          .as(name)
          .anyMatch(text -> text.contains("daily-lantern (guessed)"))
          .noneMatch(text -> text.matches("(?s).*daily-lantern(?! \\(guessed\\)).*"));
    }
  }

  @Test
  void aFindingHasTheseColumnsInThisOrder() {
    List<String> headers = new ArrayList<>();
    workbook.getSheet("Discrepancies").getRow(0).forEach(cell -> headers.add(cell.toString()));
    assertThat(String.join(", ", headers))
        .isEqualTo(
            "Id, Lane, Kind, Severity, Event, Fact, Outlet A, Words A, Low A, High A, Hedge A, Source"
                + " A, Sentence A, Article A, Page A, Outlet B, Words B, Low B, High B, Hedge B,"
                + " Source B, Sentence B, Article B, Page B, Further sides, Origin, Why it is listed,"
                + " Rule, Change, Verdict, Status, Reviewer, Note, First seen, Last seen,"
                + " Fingerprint, Pairs");
  }

  @Test
  void itSaysWhatItIsFromWhatAndHowToReadIt() {
    List<String> terms = new ArrayList<>();
    workbook
        .getSheet("Read me")
        .forEach(row -> row.forEach(cell -> terms.add(cell.getStringCellValue())));
    assertThat(terms)
        .contains("What this is", "What it is not", "Read from", "As of", "The next run")
        .contains("conflict", "nuance", "noise", "not comparable", "agreement")
        .contains("high", "medium", "low", "info")
        .anyMatch(text -> text.startsWith("2026-03-05"))
        .anyMatch(text -> text.startsWith("5 articles"));
  }

  @Test
  void nothingIsLockedAndNothingRuns() {
    for (Sheet sheet : workbook) {
      assertThat(sheet.getProtect()).as(sheet.getSheetName()).isFalse();
      assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
    }
    assertThat(workbook.isStructureLocked()).isFalse();
    assertThat(workbook.isMacroEnabled()).isFalse();
  }

  @Test
  void theSummaryCountsAndShowsFiveFindings() {
    XSSFSheet sheet = workbook.getSheet("Summary");
    assertThat(sheet.getTables()).hasSize(5);
    assertThat(sheet.getTables().get(0).getRowCount()).isEqualTo(6);
    XSSFTable lanes = sheet.getTables().get(1);
    Row conflicts = sheet.getRow(lanes.getStartRowIndex() + 1);
    assertThat(conflicts.getCell(1).getNumericCellValue()).isEqualTo(2);
    assertThat(conflicts.getCell(5).getNumericCellValue()).isEqualTo(2);
  }

  @Test
  void anEmptyReportStillHasItsTables() throws IOException {
    ConsistencyReport empty =
        new ConsistencyReport(
            "0.1.0",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    XSSFWorkbook written = Workbooks.read(Workbooks.write(empty));
    assertThat(written.getSheet("Discrepancies").getRow(1).getCell(0).getStringCellValue())
        .isEqualTo("no findings");
    assertThat(written.getSheet("Matrix").getTables()).hasSize(1);
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    Thread.sleep(2_100); // an archive's times count in steps of two seconds
    assertThat(Workbooks.write(SampleReport.create())).isEqualTo(bytes);
  }

  @Test
  void noEntryTellsWhenItWasWritten() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
      }
    }
    assertThat(workbook.getProperties().getCoreProperties().getCreated())
        .isEqualTo("2026-03-05T00:00:00Z");
  }

  @Test
  void thereIsNoFormulaAnywhere() {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
    }
  }
}
