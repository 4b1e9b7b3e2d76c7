package org.crosscheck.evaluation.names;

import com.fasterxml.jackson.databind.JsonNode;
import org.crosscheck.evaluation.scoring.Spanned;

/** A name in its place; half-open offsets in code points. */
record NameSpan(int start, int end, String type) implements Spanned {
  static NameSpan of(JsonNode span, String type) {
    return new NameSpan(span.path("start").asInt(), span.path("end").asInt(), type);
  }
}
