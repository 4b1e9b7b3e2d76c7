package org.crosscheck.reporting.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet looks on screen and on paper. */
final class Page {
  /** The height of a heading's row, with air above. */
  static final float HEADING_POINTS = 30;

  private static final double MARGIN_INCHES = 0.4;
  private static final short SPREAD_PERCENT = 80;
  private static final int UNITS_A_CHARACTER = 256;

  private Page() {}

  /** Widths in characters, from the left; never measured, for that needs the machine's fonts. */
  static void widths(XSSFSheet sheet, List<Integer> characters) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(i, characters.get(i) * UNITS_A_CHARACTER);
    }
  }

  /** A sheet of text: no grid. */
  static void onScreen(XSSFSheet sheet, List<Integer> characters) {
    sheet.setDisplayGridlines(false);
    widths(sheet, characters);
  }

  /** The header row stays in sight, and so do the first {@code columns}. */
  static void freeze(XSSFSheet sheet, int columns) {
    sheet.createFreezePane(columns, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (columns > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }
  }

  /** Landscape, as wide as the paper, as long as it takes. */
  static void print(XSSFSheet sheet, short paper) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(paper);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    for (PageMargin margin : PageMargin.values()) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
    sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN_INCHES);
    sheet.getFooter().setLeft("Crosscheck · &A");
    sheet.getFooter().setRight("&P / &N");
  }

  /**
   * The sheet is too wide for one page: {@code lastColumns} end a page each, and what stands beyond
   * the last of them is not printed.
   */
  static void spread(XSSFSheet sheet, List<Integer> lastColumns, int lastRow) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale(SPREAD_PERCENT);
    int last = lastColumns.get(lastColumns.size() - 1);
    lastColumns.stream().filter(column -> column < last).forEach(sheet::setColumnBreak);
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, last, 0, lastRow);
  }

  /** Wide tables go on A3, which a printer scales to A4 where it has to. */
  static final short WIDE = PrintSetup.A3_PAPERSIZE;

  static final short NORMAL = PrintSetup.A4_PAPERSIZE;
}
