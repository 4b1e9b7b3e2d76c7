package org.crosscheck.evaluation.names;

import org.crosscheck.evaluation.scoring.Spanned;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.NameType;

/** A name in its place; half-open offsets in code points. */
record NameSpan(int start, int end, NameType type) implements Spanned {
  static NameSpan of(String text, Span span, NameType type) {
    return new NameSpan(
        text.codePointCount(0, span.start()), text.codePointCount(0, span.end()), type);
  }
}
