package org.crosscheck.extraction.quantity.measure;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** The class of a thing counted, where the words around its noun may tell. */
final class ThingConcepts {
  private static final int NEAR = 30;

  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts;
  private final Roles roles;

  ThingConcepts(Concepts concepts, Roles roles) {
    this.concepts = concepts;
    this.roles = roles;
  }

  /** The class of its head noun. */
  Concept of(Lexemes lexemes, Counted thing) {
    int head = thing.head();
    if (lexemes.is(head - 1, "strong") && lexemes.isHyphen(head - 2)) {
      return concepts.ofBody(lexemes.lower(head));
    }
    String before = head > thing.from() ? lexemes.lower(head - 1) : "";
    Concept found = concepts.of(before, lexemes.lower(head));
    return found.id().equals("officer") && hasPolice(lexemes, head)
        ? concepts.of("police", "officer")
        : found;
  }

  /** In a sentence of police, officers are theirs. */
  private static boolean hasPolice(Lexemes lexemes, int at) {
    for (int i = at - NEAR; i < at + NEAR; i++) {
      if (lexemes.is(i, "police")
          || lexemes.is(i, "demonstrators")
          || lexemes.is(i, "protesters")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the measure carries of it: people, where the noun is no class but says what befell them.
   */
  String id(Lexemes lexemes, Counted thing, Concept concept) {
    String lemma = wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN);
    boolean people = roles.ofThing(lemma).filter(roles::isOfPeople).isPresent();
    return people && !isClass(concept) ? Concepts.PERSON : concept.id();
  }

  /** True for a noun of a class of the lexicon, or one that says what befell people: "arrests". */
  boolean isCounted(String plural) {
    return isClass(concepts.of("", plural))
        || roles.ofThing(wordNet.lemma(plural, WordClass.NOUN)).isPresent();
  }

  /** True for a class of the lexicon, false for a bare lemma. */
  boolean isClass(Concept concept) {
    return concepts.isClass(concept);
  }
}
