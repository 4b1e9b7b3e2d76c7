package org.crosscheck.reporting.view;

import java.util.stream.Collectors;

/**
 * Text of others made safe to show: nothing in it can move a cursor, turn the direction of writing
 * or vanish unseen. What is taken away leaves a mark.
 */
public final class VisibleText {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /**
   * The text in one line: white space folded to single spaces and cut off at both ends, control
   * characters as their pictures (␀, ␛), overrides of direction, lone surrogates and characters
   * that no file may carry as the replacement character.
   */
  public static String line(String text) {
    return fold(text).strip();
  }

  /** As {@link #line}, but line feeds stay: for text that was given its lines on purpose. */
  public static String lines(String text) {
    return text.indexOf('\n') < 0
        ? line(text)
        : text.lines().map(VisibleText::line).collect(Collectors.joining("\n"));
  }

  /** As {@link #line}, but a space at either end stays one. */
  static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  /** Most texts are as they should be, and telling so is far quicker than writing them anew. */
  private static boolean isFolded(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : !isPlain(c)) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  /** Printed ASCII, letters up to the first exotic space, and the usual dashes and quotes. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x1680) || (c >= 0x2010 && c < 0x2028);
  }

  private static String folded(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean white = isWhite(point);
      if (white && !space) {
        line.append(' ');
      } else if (!white) {
        line.appendCodePoint(shown(point));
      }
      space = white;
    }
    return line.toString();
  }

  /** As {@link #line}, but every white space stays as it is, line breaks and all. */
  public static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(point -> kept.appendCodePoint(isWhite(point) ? point : shown(point)));
    return kept.toString();
  }

  private static boolean isWhite(int point) {
    return (Character.isWhitespace(point) && !isSeparatorControl(point))
        || Character.isSpaceChar(point)
        || point == 0x85;
  }

  /** The information separators count as white space in Java and are control characters still. */
  private static boolean isSeparatorControl(int point) {
    return point >= 0x1C && point <= 0x1F;
  }

  private static int shown(int point) {
    if (point < 0x20) {
      return CONTROL_PICTURES + point;
    }
    if (point == 0x7F) {
      return DELETE_PICTURE;
    }
    boolean c1 = point >= 0x80 && point < 0xA0;
    boolean override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
    return c1 || override || surrogate || noCharacter ? REPLACEMENT : point;
  }

  /**
   * The text, or its first characters and "…" where it is longer than {@code limit} UTF-16 units.
   */
  public static String shortened(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** As {@link #shortened}, but the last characters stay. */
  static String shortenedAhead(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int start = text.length() - limit + 1;
    if (start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    return "…" + text.substring(start).stripLeading();
  }
}
