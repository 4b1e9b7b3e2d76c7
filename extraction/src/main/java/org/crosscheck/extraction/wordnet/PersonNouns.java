package org.crosscheck.extraction.wordnet;

/**
 * Nouns for people by WordNet's first sense: "minister", "brother", and those whom it has as causes
 * ("driver").
 */
public final class PersonNouns {
  private static final NounClass PEOPLE = NounClass.below("person#1");
  private static final NounClass AGENTS = NounClass.below("causal agent#1");

  private PersonNouns() {}

  /**
   * Whether the noun is one for a person.
   *
   * @param lemma its dictionary form in lower case
   */
  public static boolean contains(String lemma) {
    return PEOPLE.contains(lemma) || AGENTS.contains(lemma);
  }
}
