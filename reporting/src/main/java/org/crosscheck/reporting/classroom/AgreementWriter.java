package org.crosscheck.reporting.classroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.FixedZip;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportWriter;

/**
 * A workbook in which two readers sort the same passages into lanes, and which then says how far
 * they agree beyond chance: Cohen's kappa (1960), as formulas that fill themselves.
 */
final class AgreementWriter implements ReportWriter {
  /** Where the coders write: the columns E and F of the sheet "Coding", below its header. */
  static final int FIRST_CODER = 4;

  static final int FIRST_ROW = 1;

  private static final String CODING = "Coding";
  private static final List<String> LANES =
      Arrays.stream(Lane.values()).map(Labels::words).toList();
  private static final int PASSAGE_WIDTH = 48;
  private static final int[] WIDTHS = {6, 34, PASSAGE_WIDTH, PASSAGE_WIDTH, 18, 18, 10};
  private static final int LINE_POINTS = 15;

  @Override
  public void write(ConsistencyReport report, OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      List<Exercise> items = Lesson.of(report).exercises().get(ExerciseType.SORT_INTO_LANES);
      coding(workbook, items);
      agreement(workbook, Math.max(1, items.size()));
      workbook.getProperties().getCoreProperties().setTitle("Agreement of two readers");
      workbook.getProperties().getCoreProperties().setCreator("Crosscheck " + report.version());
      workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
      workbook.write(archive);
    }
    FixedZip.copy(new ByteArrayInputStream(archive.toByteArray()), out);
    out.flush();
  }

  private static void coding(XSSFWorkbook workbook, List<Exercise> items) {
    XSSFSheet sheet = workbook.createSheet(CODING);
    CellStyle wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    header(
        sheet,
        bold(workbook),
        "Item",
        "Fact",
        "Passage 1",
        "Passage 2",
        "Coder 1",
        "Coder 2",
        "Agree");
    for (int i = 0; i < items.size(); i++) {
      Row row = sheet.createRow(FIRST_ROW + i);
      Exercise item = items.get(i);
      row.createCell(0).setCellValue(String.valueOf((char) ('a' + i)));
      row.createCell(1).setCellValue(item.question());
      row.createCell(2).setCellValue(passage(item, 0));
      row.createCell(3).setCellValue(passage(item, 1));
      int n = row.getRowNum() + 1;
      row.createCell(6)
          .setCellFormula("IF(OR(E%1$d=\"\",F%1$d=\"\"),\"\",IF(E%1$d=F%1$d,1,0))".formatted(n));
      row.forEach(cell -> cell.setCellStyle(wrapped));
      row.setHeightInPoints(LINE_POINTS * lines(item));
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    if (!items.isEmpty()) {
      choices(sheet, items.size());
    }
  }

  /** Lines of the longer passage in its column, with one to spare for how words break. */
  private static int lines(Exercise item) {
    int longest = Math.max(passage(item, 0).length(), passage(item, 1).length());
    return 2 + longest / PASSAGE_WIDTH;
  }

  private static String passage(Exercise item, int number) {
    Exercise.Quoted passage = item.passages().get(number);
    return passage.outlet() + ": " + passage.sentence();
  }

  private static void choices(XSSFSheet sheet, int rows) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation lanes =
        helper.createValidation(
            helper.createExplicitListConstraint(LANES.toArray(String[]::new)),
            new CellRangeAddressList(FIRST_ROW, rows, FIRST_CODER, FIRST_CODER + 1));
    lanes.setShowErrorBox(true);
    lanes.createErrorBox("Lane", "Choose one of: " + String.join(", ", LANES));
    sheet.addValidationData(lanes);
  }

  private static void agreement(XSSFWorkbook workbook, int rows) {
    XSSFSheet sheet = workbook.createSheet("Agreement");
    String first = "%s!$E$2:$E$%d".formatted(CODING, rows + 1);
    String second = "%s!$F$2:$F$%d".formatted(CODING, rows + 1);
    header(sheet, bold(workbook), "Lane", "Coder 1", "Coder 2", "Both");
    for (int i = 0; i < LANES.size(); i++) {
      Row row = sheet.createRow(i + 1);
      row.createCell(0).setCellValue(LANES.get(i));
      String lane = "$A" + (i + 2);
      // An item that only one of the two has sorted counts for neither.
      row.createCell(1).setCellFormula("COUNTIFS(%s,%s,%s,\"<>\")".formatted(first, lane, second));
      row.createCell(2).setCellFormula("COUNTIFS(%s,%s,%s,\"<>\")".formatted(second, lane, first));
      row.createCell(3)
          .setCellFormula("COUNTIFS(%1$s,%3$s,%2$s,%3$s)".formatted(first, second, lane));
    }
    int last = LANES.size() + 1;
    formula(sheet, last + 1, "Items sorted by both", "SUM(B2:B%d)".formatted(last));
    String items = "B" + (last + 2);
    formula(
        sheet,
        last + 2,
        "Observed agreement",
        "IF(%1$s=0,\"\",SUM(D2:D%2$d)/%1$s)".formatted(items, last));
    formula(
        sheet,
        last + 3,
        "Agreement by chance",
        "IF(%1$s=0,\"\",SUMPRODUCT(B2:B%2$d,C2:C%2$d)/%1$s^2)".formatted(items, last));
    String observed = "B" + (last + 3);
    String chance = "B" + (last + 4);
    formula(
        sheet,
        last + 4,
        "Cohen's kappa",
        "IF(%1$s=0,\"\",IF(%3$s=1,\"not defined: both used one lane only\",(%2$s-%3$s)/(1-%3$s)))"
            .formatted(items, observed, chance));
    sheet
        .createRow(last + 6)
        .createCell(0)
        .setCellValue(
            "1 is full agreement, 0 is what chance would give. Below, talk about the items on which"
                + " you differ: they are the interesting ones.");
    sheet.setColumnWidth(0, 26 * 256);
  }

  private static void formula(XSSFSheet sheet, int at, String label, String formula) {
    Row row = sheet.createRow(at);
    row.createCell(0).setCellValue(label);
    row.createCell(1).setCellFormula(formula);
  }

  private static void header(XSSFSheet sheet, CellStyle style, String... names) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < names.length; i++) {
      row.createCell(i).setCellValue(names[i]);
      row.getCell(i).setCellStyle(style);
    }
  }

  private static CellStyle bold(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }
}
