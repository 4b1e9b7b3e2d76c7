package org.crosscheck.model.value;

import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * A hedge and where it stands, in the offsets of the claim's part. A hedge is part of the value and
 * is never dropped.
 */
public record Qualifier(QualifierType type, Span span) {
  public Qualifier {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
  }
}
