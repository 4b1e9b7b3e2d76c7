package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The runs of letters of a text. */
final class LetterRuns {
  private LetterRuns() {}

  /** In the order of the text, in lower case. */
  static ImmutableList<String> in(String text) {
    ImmutableList.Builder<String> runs = ImmutableList.builder();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        runs.add(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
    }
    return runs.build();
  }
}
