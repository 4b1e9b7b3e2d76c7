package org.crosscheck.extraction.annotation;

import java.util.Locale;
import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * One word, number or mark.
 *
 * @param span in the offsets of the sentence's part
 * @param text as written
 */
public record Token(Span span, String text) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
