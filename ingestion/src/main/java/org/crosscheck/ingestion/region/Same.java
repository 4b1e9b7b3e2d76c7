package org.crosscheck.ingestion.region;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** Whether two lines say the same, whatever their quotation marks, dashes, case and spaces. */
final class Same {
  private static final CharMatcher MARKS = CharMatcher.javaLetterOrDigit().negate();

  private Same() {}

  static boolean line(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 20 && key(a).equals(key(b));
  }

  /** The letters and digits, ASCII in lower case, a single space for whatever stands between. */
  static String key(String line) {
    return Ascii.toLowerCase(MARKS.trimAndCollapseFrom(line, ' '));
  }
}
