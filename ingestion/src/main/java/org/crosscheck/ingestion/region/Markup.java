package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown's marks around a whole line: heading, quotation, emphasis, link. Not those inside it.
 */
final class Markup {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s++(?<text>.*?)\\s*+#*+");
  private static final Pattern LINK =
      Pattern.compile("\\[(?<text>[^\\[\\]]{1,300})\\]\\([^()\\s]{0,500}\\)");
  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_");

  private Markup() {}

  /** {@code line} without the marks that stand around the whole of it. */
  static String without(String line) {
    char first = line.charAt(0);
    if (first != '#' && first != '*' && first != '_' && first != '[') {
      return line;
    }
    String plain = line;
    Matcher heading = HEADING.matcher(plain);
    if (heading.matches()) {
      plain = heading.group("text");
    }
    char edge = plain.isEmpty() ? ' ' : plain.charAt(0);
    if (EMPHASIS.matches(edge) && plain.charAt(plain.length() - 1) == edge) {
      String inner = EMPHASIS.trimFrom(plain);
      plain = EMPHASIS.matchesNoneOf(inner) ? inner : plain;
    }
    Matcher link = LINK.matcher(plain);
    if (link.matches()) {
      plain = link.group("text");
    }
    return plain.isBlank() ? line : plain;
  }

  /** True for {@code # Heading}. */
  static boolean isHeading(String line) {
    return line.charAt(0) == '#' && HEADING.matcher(line).matches();
  }
}
