package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;

/** The classes that news counts, for other readers of nouns: "troops" and "servicemen" are one. */
public final class NounClasses {
  private final Concepts concepts = new Concepts();

  /**
   * The class of a noun; empty for a noun of no class.
   *
   * @param before the word before it; may be empty
   * @param noun in lower case, singular or plural
   */
  public Optional<String> of(String before, String noun) {
    Concepts.Concept concept = concepts.of(before, noun);
    return concepts.isClass(concept) ? Optional.of(concept.id()) : Optional.empty();
  }
}
