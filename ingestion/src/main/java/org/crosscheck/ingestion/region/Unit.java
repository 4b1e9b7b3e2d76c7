package org.crosscheck.ingestion.region;

import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * The piece of a text that is judged as one: a line, or in a text whose lines were broken by a
 * program, a paragraph.
 *
 * @param span from its first to its last visible character, in the text as received
 * @param words what stands there, cut in the middle where it is very long, line breaks as spaces
 * @param plain {@code words} without Markdown's marks around them
 * @param blankBefore true when a blank line or the start of the text comes before
 * @param blankAfter true when a blank line or the end of the text comes after
 */
record Unit(Span span, String words, String plain, boolean blankBefore, boolean blankAfter) {
  /** No furniture is longer; what is, is looked at from its two ends. */
  static final int MAX_WORDS = 800;

  Unit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(plain, "plain");
  }

  /** True when {@code words} is not the whole of it: then it is a paragraph and nothing else. */
  boolean isLong() {
    return span.length() > MAX_WORDS;
  }
}
