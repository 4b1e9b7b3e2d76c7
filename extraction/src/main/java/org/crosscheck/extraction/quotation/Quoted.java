package org.crosscheck.extraction.quotation;

import static org.crosscheck.model.Require.that;

import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * Words between quotation marks, whoever said them: a quotation, a title or a scare quote. May run
 * over sentences and, with a mark at the head of each, over paragraphs. Marks inside it belong to
 * it.
 *
 * @param span with the marks
 * @param content without them
 */
record Quoted(Span span, Span content) {
  Quoted {
    Objects.requireNonNull(span, "span");
    that(span.contains(content), "the content must lie within its marks " + span, content);
  }
}
