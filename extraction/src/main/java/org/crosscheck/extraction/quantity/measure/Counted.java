package org.crosscheck.extraction.quantity.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * The thing counted, as a stretch of lexemes behind the number.
 *
 * @param from index of its first lexeme
 * @param to index after its head
 * @param head index of its head noun
 * @param pronoun the head where it only points back: "others", "them"
 */
public record Counted(int from, int to, int head, Optional<String> pronoun) {
  public Counted {
    Objects.requireNonNull(pronoun, "pronoun");
  }
}
