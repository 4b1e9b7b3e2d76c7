package org.crosscheck.extraction.name;

import java.util.Locale;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/** People in the plural whom a body is for and named after: "Pilots' Association". */
final class PluralOwners {
  private final WordNet dictionary = WordNet.english();
  private final Gazetteer gazetteer = Gazetteer.english();
  private final NounClass people = NounClass.below("person#1");

  /** True for the capitalised plural of a noun for people that is nobody's name. */
  boolean isPlural(Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (!word.isCapitalised() || gazetteer.isFamilyName(word.text())) {
      return false;
    }
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    return !noun.equals(lower) && people.contains(noun);
  }
}
