package org.crosscheck.reporting.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet looks on screen and on paper. */
final class Page {
  /** The height of a heading's row, with air above. */
  static final float HEADING_POINTS = 30;

  private static final double MARGIN_INCHES = 0.4;
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

  /** Landscape, {@code across} pages wide, as long as it takes. */
  static void print(XSSFSheet sheet, short paper, int across) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(paper);
    setup.setLandscape(true);
    setup.setFitWidth((short) across);
    setup.setFitHeight((short) 0);
    for (PageMargin margin : PageMargin.values()) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
    sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN_INCHES);
    sheet.getFooter().setLeft("Crosscheck · &A");
    sheet.getFooter().setRight("&P / &N");
  }

  /** Wide tables go on A3, which a printer scales to A4 where it has to. */
  static final short WIDE = PrintSetup.A3_PAPERSIZE;

  static final short NORMAL = PrintSetup.A4_PAPERSIZE;
}
