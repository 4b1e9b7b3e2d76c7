package org.crosscheck.reporting.excel;

import org.apache.poi.ss.usermodel.Row;
import org.crosscheck.reporting.table.Value;

/**
 * A row's height, estimated from how often its texts wrap. Measuring would need the fonts of the
 * machine and give other bytes on another one; leaving it out makes some programs show one line.
 */
final class RowHeight {
  private static final double LINE_POINTS = 13.0;
  private static final double PADDING_POINTS = 3.0;

  /** The most that Excel shows. */
  private static final double MOST_POINTS = 409.0;

  /** A width counts digits, and the letters of most words are narrower. */
  private static final double LETTERS_A_DIGIT = 1.1;

  /** What the indent takes, and what words leave of a line because they do not break. */
  private static final double WASTE = 4.5;

  private static final char FIRST_WIDE = 0x3006;

  private int lines = 1;

  /** Takes a cell with this value in a column of {@code width} characters into account. */
  void add(Value value, int width) {
    lines = Math.max(lines, lines(value, width));
  }

  void applyTo(Row row) {
    row.setHeightInPoints((float) Math.min(MOST_POINTS, lines * LINE_POINTS + PADDING_POINTS));
  }

  private static int lines(Value value, int width) {
    if (value instanceof Value.Linked linked) {
      return lines(linked.shown(), width);
    }
    if (value instanceof Value.Words words) {
      return lines(words.text(), width);
    }
    return value instanceof Value.Marked marked ? lines(marked.passage().text(), width) : 1;
  }

  private static int lines(String text, int width) {
    int lines = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines += wrapped(room(text, start, end), width);
      start = end + 1;
    }
    return lines + wrapped(room(text, start, text.length()), width);
  }

  private static int wrapped(int characters, int width) {
    double room = Math.max(4, width * LETTERS_A_DIGIT - WASTE);
    return characters <= width - 2 ? 1 : (int) Math.ceil(characters / room);
  }

  /** The characters of a line; those of Chinese, Japanese and Korean take twice the room. */
  private static int room(String text, int start, int end) {
    int room = end - start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_WIDE && (Character.isIdeographic(c) || (c >= 0xAC00 && c <= 0xD7A3))) {
        room++;
      }
    }
    return room;
  }
}
