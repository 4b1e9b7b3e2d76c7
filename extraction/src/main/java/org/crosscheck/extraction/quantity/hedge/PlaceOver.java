package org.crosscheck.extraction.quantity.hedge;

import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.wordnet.PlaceNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Tells "over" the preposition of place ("41 drones over three regions") from the bound ("over 40
 * homes"): a counted noun stands before it and a noun of place behind the number.
 */
final class PlaceOver {
  private static final int REACH = 5;

  private final WordNet wordNet = WordNet.english();

  boolean isPlace(Lexemes lexemes, int from, int number) {
    boolean over = lexemes.is(from, "over") || lexemes.is(from, "above");
    return over && number == from + 1 && isCounted(lexemes, from - 1) && leads(lexemes, number);
  }

  /** A plural that an amount or a determiner leads to, which no verb is. */
  private boolean isCounted(Lexemes lexemes, int at) {
    String word = lexemes.lower(at);
    boolean plural = !word.isEmpty() && !wordNet.lemma(word, WordClass.NOUN).equals(word);
    for (int i = at - 1; plural && i >= at - 3; i--) {
      if (lexemes.at(i).isDigits() || lexemes.is(i, "of") || lexemes.is(i, "the")) {
        return true;
      }
    }
    return false;
  }

  private boolean leads(Lexemes lexemes, int number) {
    for (int i = number + 1; i < number + REACH && !lexemes.at(i).isMark(); i++) {
      if (PlaceNouns.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
