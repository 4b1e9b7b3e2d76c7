package org.crosscheck.reporting.json;

import org.crosscheck.model.article.Span;

/**
 * Turns offsets in UTF-16 code units, as Java counts, into offsets in Unicode code points, as
 * exported files count. A surrogate without a partner counts as one code point; an offset inside a
 * pair counts the pair.
 */
final class CodePoints {
  private static final int[] SAME = new int[0];

  /** For each UTF-16 offset the code points before it; {@link #SAME} where both counts agree. */
  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(SAME);
    }
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      if (!isSecondHalf(text, i)) {
        count++;
      }
    }
    before[text.length()] = count;
    return new CodePoints(before);
  }

  private static boolean isSecondHalf(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  int start(Span span) {
    return at(span.start());
  }

  int end(Span span) {
    return at(span.end());
  }

  private int at(int offset) {
    return before == SAME ? offset : before[Math.min(offset, before.length - 1)];
  }
}
