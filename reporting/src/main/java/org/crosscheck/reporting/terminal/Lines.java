package org.crosscheck.reporting.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text cut, filled and broken to a width in terminal columns. */
public final class Lines {
  private Lines() {}

  /** The text, or its first characters and "…" where it is wider than {@code width}. */
  public static String fit(String text, int width) {
    return DisplayWidth.of(text) <= width ? text : head(text, width - 1).stripTrailing() + "…";
  }

  /** The text with spaces behind it up to {@code width}; cut to fit where it is wider. */
  static String pad(String text, int width) {
    String fitting = fit(text, width);
    return fitting + " ".repeat(width - DisplayWidth.of(fitting));
  }

  /** The text with spaces in front of it up to {@code width}. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
  }

  /** Lines of at most {@code width}, broken at spaces, within a word only where it is too long. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && DisplayWidth.of(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (DisplayWidth.of(rest) > width) {
        String head = head(rest, width);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** As {@link #wrap}, but not more than {@code limit} lines: the last then ends in "…". */
  static List<String> wrap(String text, int width, int limit) {
    List<String> lines = wrap(text, width);
    if (lines.size() <= limit) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, limit));
    first.set(limit - 1, head(first.get(limit - 1), width - 1).stripTrailing() + "…");
    return first;
  }

  /** As much of the text's beginning as {@code width} holds; at least one character. */
  private static String head(String text, int width) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += DisplayWidth.of(point);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }
}
