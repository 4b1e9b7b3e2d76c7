package org.crosscheck.extraction.annotation;

import com.google.common.base.CharMatcher;

/** Words as they would stand on one line: with single spaces, whatever parted them in the text. */
public final class OneLine {
  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\n\u000B\f\r").precomputed();

  private OneLine() {}

  /** The words without white space around them, and with one space between each two. */
  public static String of(String words) {
    return SPACE.collapseFrom(words.strip(), ' ');
  }
}
