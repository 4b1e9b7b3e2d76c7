package org.crosscheck.extraction.quantity.measure;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** Tells whose relatives a number counts: "a father of three", "the grandmother of two boys". */
final class Kin {
  private final NounClass relatives = NounClass.below("relative#1");
  private final WordNet wordNet = WordNet.english();

  /** True where one relative and "of" stand before the index, so that what is there is his. */
  boolean isOwner(Lexemes lexemes, int at) {
    String noun = lexemes.lower(at - 2);
    return lexemes.is(at - 1, "of")
        && relatives.contains(noun)
        && wordNet.lemma(noun, WordClass.NOUN).equals(noun);
  }
}
