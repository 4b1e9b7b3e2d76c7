package org.crosscheck.ingestion.reader;

import org.crosscheck.ingestion.problem.Unreadable;

/** How long the text of one article may be. */
public final class TextLimit {
  /** More than a long novel; a longer text is no article and would cost the memory of the run. */
  public static final int MAX_CHARACTERS = 2_000_000;

  private TextLimit() {}

  /** Throws where {@code text}, of the article shown as {@code shown}, is too long. */
  public static void check(String shown, String text) throws Unreadable {
    if (text.length() > MAX_CHARACTERS) {
      throw Unreadable.of(
          shown,
          "its text has " + text.length() + " characters",
          "an article has at most " + MAX_CHARACTERS,
          "split it or leave it out");
    }
  }
}
