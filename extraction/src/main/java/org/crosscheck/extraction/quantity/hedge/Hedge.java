package org.crosscheck.extraction.quantity.hedge;

import java.util.Objects;
import org.crosscheck.model.value.QualifierType;

/**
 * Words that say how a number is meant.
 *
 * @param from index of their first lexeme
 * @param to index after their last lexeme
 */
public record Hedge(int from, int to, QualifierType type) {
  public Hedge {
    Objects.requireNonNull(type, "type");
  }
}
