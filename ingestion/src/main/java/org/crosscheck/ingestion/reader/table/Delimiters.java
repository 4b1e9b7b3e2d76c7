package org.crosscheck.ingestion.reader.table;

import com.google.common.base.CharMatcher;

/** Commas, semicolons or tabs part a table's columns, as spreadsheets write them. */
public final class Delimiters {
  private Delimiters() {}

  /** The mark that stands most often in the first line of {@code content}. */
  public static char in(String content) {
    String first = content.lines().findFirst().orElse("");
    char best = ',';
    for (char mark : new char[] {';', '\t'}) {
      if (CharMatcher.is(mark).countIn(first) > CharMatcher.is(best).countIn(first)) {
        best = mark;
      }
    }
    return best;
  }
}
