package org.crosscheck.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.HostileReport;
import org.crosscheck.reporting.view.VisibleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  private static final int CELL_LIMIT = 32_767;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    workbook = Workbooks.read(Workbooks.write(HostileReport.create()));
  }

  @Test
  void whatLooksLikeAFormulaStaysText() {
    List<String> words = Workbooks.column(workbook, "Claims", "Words");
    for (int i = 0; i < 4; i++) {
      assertThat(words.get(i)).isEqualTo(HostileReport.TEXTS.get(i));
    }
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void whatLooksLikeAnEscapeOfTheFileFormatIsReadBackAsItStood() {
    assertThat(Workbooks.column(workbook, "Claims", "Words").get(4))
        .isEqualTo("_x0041_ and _x005F_");
    assertThat(Workbooks.column(workbook, "Claims", "Sentence").get(4))
        .isEqualTo("Before _x0041_ and _x005F_ after");
  }

  @Test
  void boldWordsAreStillTheRightOnesBehindAnEscape() {
    XSSFRichTextString sentence =
        Workbooks.cell(workbook, "Claims", "Sentence", 5).getRichStringCellValue();
    assertThat(sentence.getCTRst().getRArray(1).getT())
        .isEqualTo("_x005F_x0041_ and _x005F_x005F_");
    assertThat(sentence.getCTRst().getRArray(1).getRPr().getBArray()).hasSize(1);
  }

  @Test
  void charactersThatAFileMayNotCarryAreReplacedVisibly() {
    List<String> words = Workbooks.column(workbook, "Claims", "Words");
    assertThat(words.get(5)).isEqualTo("␛[31mred␛]0;title␇");
    assertThat(words.get(6)).isEqualTo("\uFFFD2J\uFFFDgnp.exe");
    assertThat(words.get(7)).isEqualTo("nul␀and return␁");
    assertThat(words.get(8)).isEqualTo("\uFFFD lone \uFFFD halves \uFFFD");
    assertThat(words.get(11)).isEqualTo("<b>&amp;</b> ]]>");
  }

  @Test
  void textsBeyondWhatACellHoldsAreShortenedVisibly() {
    for (int row : new int[] {12, 13}) {
      String words = Workbooks.column(workbook, "Claims", "Words").get(row);
      assertThat(words).hasSizeLessThanOrEqualTo(CELL_LIMIT).endsWith("…");
      String sentence = Workbooks.column(workbook, "Claims", "Sentence").get(row);
      assertThat(sentence).hasSizeLessThanOrEqualTo(CELL_LIMIT).contains("…");
    }
  }

  @Test
  void noCellHoldsMoreThanItMayInTheFile() {
    for (int i = 0; i < workbook.getSharedStringSource().getUniqueCount(); i++) {
      assertThat(
              ((XSSFRichTextString) workbook.getSharedStringSource().getItemAt(i))
                  .getCTRst()
                  .xmlText()
                  .replaceAll("<[^>]*>", "")
                  .replaceAll("&[a-z]+;", "&")
                  .length())
          .isLessThanOrEqualTo(CELL_LIMIT);
    }
  }

  @Test
  void columnsNamedByOutletsAreToldApart() {
    assertThat(VisibleText.line(HostileReport.TEXTS.get(0)))
        .isEqualTo(
            workbook.getSheet("Matrix").getTables().get(0).getColumns().stream()
                .map(column -> column.getName())
                .filter(name -> name.startsWith("="))
                .findFirst()
                .orElseThrow());
  }
}
