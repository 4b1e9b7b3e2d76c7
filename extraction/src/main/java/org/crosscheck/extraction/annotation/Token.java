package org.crosscheck.extraction.annotation;

import java.util.Locale;
import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * One word, number or mark.
 *
 * @param span in the offsets of the sentence's part
 * @param text as written
 * @param lower in lower case, which nearly every rule looks at
 */
public record Token(Span span, String text, String lower) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lower, "lower");
  }

  static Token of(Span span, String text) {
    return new Token(span, text, text.toLowerCase(Locale.ROOT));
  }

  /** The same word, {@code by} characters further on. */
  Token shift(int by) {
    return new Token(span.shift(by), text, lower);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
