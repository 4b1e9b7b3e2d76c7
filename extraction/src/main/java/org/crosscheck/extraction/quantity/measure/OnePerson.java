package org.crosscheck.extraction.quantity.measure;

import java.util.Objects;
import java.util.Optional;

/**
 * A noun phrase for one person whom no number counts: "a 19-year-old woman", "another man", "his
 * wife"; in headlines "teen".
 *
 * @param from index of its first lexeme, the determiner where it has one
 * @param to index after its head
 * @param head index of its head noun, or of "old" in "a 9-year-old"
 * @param concept the class of the head
 * @param kind the noun that says which of the class; empty for a synonym
 * @param bare true where no determiner stands before it, as in headlines
 */
record OnePerson(int from, int to, int head, String concept, Optional<String> kind, boolean bare) {
  OnePerson {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(kind, "kind");
  }
}
