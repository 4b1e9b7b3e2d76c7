package org.crosscheck.reporting.json;

/** Text that UTF-8 can carry. */
final class WellFormed {
  private WellFormed() {}

  /**
   * The text with the replacement character in the place of each surrogate that has no partner.
   * Code points stay as many as they were, so offsets stay true.
   */
  static String text(String text) {
    int i = 0;
    while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    return text.codePoints()
        .map(point -> isSurrogate(point) ? '\uFFFD' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
