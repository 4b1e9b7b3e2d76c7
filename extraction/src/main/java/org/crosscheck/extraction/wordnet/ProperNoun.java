package org.crosscheck.extraction.wordnet;

import java.util.Optional;

/** What WordNet's proper nouns name. */
public enum ProperNoun {
  PERSON,
  LOCATION,
  GROUP;

  static Optional<ProperNoun> ofFile(String lexicographerFile) {
    return switch (lexicographerFile) {
      case "noun.person" -> Optional.of(PERSON);
      case "noun.location", "noun.object" -> Optional.of(LOCATION);
      case "noun.group" -> Optional.of(GROUP);
      default -> Optional.empty();
    };
  }
}
