package org.crosscheck.reporting.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosscheck.reporting.table.Shade;

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
  private static final int LINK_INK = 0x0B3C6F;
  private static final int CODE_INK = 0x595959;

  private final XSSFWorkbook workbook;
  private final Presentation presentation;
  private final Map<Shade, XSSFCellStyle> texts = new HashMap<>();
  private final Map<Shade, XSSFCellStyle> links = new HashMap<>();
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();
  private final XSSFFont bold;
  private XSSFCellStyle code;

  Looks(XSSFWorkbook workbook, Presentation presentation) {
    this.workbook = workbook;
    this.presentation = presentation;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints(SIZE);
    bold = font(SIZE, Shade.PLAIN.ink());
    bold.setBold(true);
    bold.setUnderline(FontUnderline.SINGLE);
  }

  /** For the words that a claim was read from: bold and underlined. */
  XSSFFont bold() {
    return bold;
  }

  /** Wrapped text from the top of the cell. */
  CellStyle text(Shade shade) {
    return texts.computeIfAbsent(shade, this::newText);
  }

  /** As {@link #text}, for a cell that leads somewhere. */
  CellStyle link(Shade shade) {
    return links.computeIfAbsent(
        shade,
        key -> {
          XSSFCellStyle style = newText(key);
          XSSFFont font = font(SIZE, key == Shade.PLAIN ? LINK_INK : key.ink());
          font.setUnderline(FontUnderline.SINGLE);
          style.setFont(font);
          return style;
        });
  }

  /** For programs: small and grey, in one line. */
  CellStyle code() {
    if (code == null) {
      code = base();
      code.setFont(font((short) 8, CODE_INK));
    }
    return code;
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
      XSSFFont font = font(SIZE, shade.ink());
      font.setBold(shade.isHeader());
      style.setFont(font);
      paint(style, font, shade);
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

  /** A plain workbook has black words on white alone. */
  private void paint(XSSFCellStyle style, XSSFFont font, Shade shade) {
    if (presentation == Presentation.PLAIN) {
      font.setColor(color(Shade.PLAIN.ink()));
      return;
    }
    style.setFillForegroundColor(color(shade.fill()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
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
