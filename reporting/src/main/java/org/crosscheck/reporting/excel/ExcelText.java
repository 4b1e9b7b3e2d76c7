package org.crosscheck.reporting.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.crosscheck.reporting.view.Passage;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Text as a cell can hold it: at most 32,767 characters, none that XML forbids, and words that look
 * like an escape of the file format ({@code _x0041_}) escaped, so that they are read as they stand.
 */
final class ExcelText {
  private static final int LIMIT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String ESCAPED_UNDERSCORE = "_x005F_";

  private ExcelText() {}

  /** One cell's text; line breaks stay where {@code text} has been given them on purpose. */
  static String of(String text) {
    return escaped(fitting(VisibleText.lines(text)));
  }

  /** A sentence with its words between « and », which stay where the sentence is shortened. */
  static String marked(Passage passage) {
    Passage fitting = passage.shortened(LIMIT - 2);
    return of(fitting.before() + "«" + fitting.words() + "»" + fitting.after());
  }

  /** A sentence with its words in {@code bold}. */
  static XSSFRichTextString of(Passage passage, XSSFFont bold) {
    Passage fitting = passage;
    for (int limit = LIMIT; escaped(fitting.text()).length() > LIMIT; limit -= limit / 8) {
      fitting = passage.shortened(limit);
    }
    int start = fitting.before().length();
    int end = start + fitting.words().length();
    StringBuilder text = new StringBuilder();
    int[] marks = new int[2];
    String plain = fitting.text();
    for (int i = 0; i <= plain.length(); i++) {
      marks[0] = i == start ? text.length() : marks[0];
      marks[1] = i == end ? text.length() : marks[1];
      if (i < plain.length()) {
        text.append(isEscape(plain, i) ? ESCAPED_UNDERSCORE : plain.substring(i, i + 1));
      }
    }
    return inRuns(text.toString(), marks[0], marks[1], bold);
  }

  private static XSSFRichTextString inRuns(String text, int start, int end, XSSFFont bold) {
    XSSFRichTextString rich = new XSSFRichTextString();
    appendPlain(rich, text.substring(0, start));
    rich.append(text.substring(start, end), bold);
    appendPlain(rich, text.substring(end));
    return rich;
  }

  /** In the cell's own font. */
  private static void appendPlain(XSSFRichTextString rich, String text) {
    if (!text.isEmpty()) {
      rich.append(text);
    }
  }

  private static String fitting(String text) {
    String fitting = VisibleText.shortened(text, LIMIT);
    for (int limit = LIMIT; escaped(fitting).length() > LIMIT; limit -= limit / 8) {
      fitting = VisibleText.shortened(text, limit);
    }
    return fitting;
  }

  static String escaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + ESCAPED_UNDERSCORE.length());
    for (int i = 0; i < text.length(); i++) {
      escaped.append(isEscape(text, i) ? ESCAPED_UNDERSCORE : text.substring(i, i + 1));
    }
    return escaped.toString();
  }

  /** True where {@code _xHHHH_} stands at {@code i}. */
  private static boolean isEscape(String text, int i) {
    if (!text.startsWith("_x", i) || i + 7 > text.length() || text.charAt(i + 6) != '_') {
      return false;
    }
    return text.substring(i + 2, i + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
