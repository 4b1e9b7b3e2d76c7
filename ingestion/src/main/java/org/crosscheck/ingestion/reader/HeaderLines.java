package org.crosscheck.ingestion.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines such as {@code Outlet: The Harbour Post} at the start of a file, up to a blank line. A
 * block has to start with a word that is known; later lines with unknown words are passed over.
 */
final class HeaderLines {
  private static final Pattern LINE =
      Pattern.compile("(?<key>[A-Za-z][A-Za-z-]{0,30})[ \\t]*+:(?<value>.*+)");

  /** Longer lines are sentences that happen to hold a colon. */
  private static final int MAX_LINE = 500;

  private HeaderLines() {}

  /** What the header lines say and the text after them; empty where there are none. */
  static Optional<Received> split(String content) {
    List<Map.Entry<Field, String>> entries = new ArrayList<>();
    int at = firstLine(content);
    boolean first = true;
    int afterKnown = at;
    while (at < content.length()) {
      int end = endOfLine(content, at);
      String line = content.substring(at, Math.min(end, at + MAX_LINE + 1));
      int next = afterBreak(content, end);
      if (line.isBlank() && !first) {
        return Optional.of(new Received(Stated.of(entries), content.substring(next)));
      }
      Matcher matcher = LINE.matcher(line.strip());
      if (line.length() > MAX_LINE || !matcher.matches()) {
        return withoutBlank(entries, content.substring(afterKnown));
      }
      Optional<Field> field = Field.named(matcher.group("key"));
      if (first && field.isEmpty()) {
        return Optional.empty();
      }
      if (field.isPresent()) {
        entries.add(Map.entry(field.get(), matcher.group("value")));
        afterKnown = next;
      }
      first = false;
      at = next;
    }
    return withoutBlank(entries, content.substring(afterKnown));
  }

  /** Two known lines are a header also where the blank line was forgotten. */
  private static Optional<Received> withoutBlank(
      List<Map.Entry<Field, String>> entries, String rest) {
    return entries.size() >= 2
        ? Optional.of(new Received(Stated.of(entries), rest))
        : Optional.empty();
  }

  /** The start of the first line that is not blank. */
  private static int firstLine(String content) {
    int at = 0;
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfLine(String content, int from) {
    int at = from;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String content, int end) {
    if (end >= content.length()) {
      return end;
    }
    boolean pair = content.startsWith("\r\n", end);
    return end + (pair ? 2 : 1);
  }
}
