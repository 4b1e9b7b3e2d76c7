package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * Names that the finder took for people's and that end in the plural of a common noun which is no
 * family name: "Harbour Structures", "Calder Rovers". Teams and companies are named so.
 */
final class PluralNames {
  private final WordNet dictionary = WordNet.english();
  private final Gazetteer gazetteer = Gazetteer.english();

  /** The same names, those with such an end as organisations. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>(names);
    told.replaceAll(name -> isPlural(name) ? name.as(NameType.ORGANISATION) : name);
    return told;
  }

  private boolean isPlural(Candidate name) {
    String last = name.lastWord();
    if (!name.isPerson() || name.led() || name.wordCount() < 2 || gazetteer.isFamilyName(last)) {
      return false;
    }
    String lower = last.toLowerCase(Locale.ROOT);
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    return lower.equals(noun + "s") && dictionary.isNoun(noun) && dictionary.isCommonWord(noun);
  }
}
