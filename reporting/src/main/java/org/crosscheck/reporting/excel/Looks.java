package org.crosscheck.reporting.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's fonts and cell styles, each made once: a workbook holds only so many. */
final class Looks {
  static final String WHOLE = "#,##0";
  static final String COUNT = "#,##0;-#,##0;–";
  static final String DECIMAL = "#,##0.0#####";
  static final String DAY = "yyyy-mm-dd";
  static final String MINUTE = "yyyy-mm-dd hh:mm";

  /** Everywhere to be had, or with a stand-in of the same widths. */
  private static final String FONT = "Arial";

  private static final short SIZE = 10;
  private static final int HAIR = 0xC8CED6;

  private final XSSFWorkbook workbook;
  private final Map<Shade, XSSFCellStyle> texts = new HashMap<>();
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();
  private final XSSFFont bold;

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints(SIZE);
    bold = font(SIZE, Shade.PLAIN.ink());
    bold.setBold(true);
  }

  /** For the words that a claim was read from. */
  XSSFFont bold() {
    return bold;
  }

  /** Wrapped text from the top of the cell. */
  CellStyle text(Shade shade) {
    return texts.computeIfAbsent(shade, this::newText);
  }

  /** A number or a date. */
  CellStyle format(String format) {
    return formats.computeIfAbsent(
        format,
        key -> {
          XSSFCellStyle style = base();
          style.setDataFormat(workbook.createDataFormat().getFormat(key));
          return style;
        });
  }

  /** A heading over a table or a block of text, with air above. */
  CellStyle heading() {
    XSSFCellStyle style = texts.get(Shade.HEADING);
    if (style == null) {
      style = workbook.createCellStyle();
      XSSFFont font = font((short) 13, Shade.HEADING.ink());
      font.setBold(true);
      style.setFont(font);
      style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      texts.put(Shade.HEADING, style);
    }
    return style;
  }

  private XSSFCellStyle newText(Shade shade) {
    XSSFCellStyle style = base();
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    if (shade != Shade.PLAIN) {
      style.setFillForegroundColor(color(shade.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      XSSFFont font = font(SIZE, shade.ink());
      font.setBold(shade.isHeader());
      style.setFont(font);
    }
    if (shade.isHeader()) {
      style.setVerticalAlignment(VerticalAlignment.CENTER);
    }
    if (shade == Shade.HEADER_AT_RIGHT) {
      style.setAlignment(HorizontalAlignment.RIGHT);
      style.setIndention((short) 0);
    }
    return style;
  }

  private XSSFCellStyle base() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(HAIR));
    return style;
  }

  private XSSFFont font(short points, int ink) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(points);
    font.setColor(color(ink));
    return font;
  }

  private static XSSFColor color(int rgb) {
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes);
  }
}
