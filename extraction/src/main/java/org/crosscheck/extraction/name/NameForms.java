package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * Names whose form or place says whether they are people's. Those that end in the plural of a
 * common noun which is no family name are teams' and companies': "Harbour Structures", "Calder
 * Rovers". Those of two words between commas behind a role are people's: "The mayor, Henrik Aas,
 * said".
 */
final class NameForms {
  private final WordNet dictionary = WordNet.english();
  private final RoleReader roles = new RoleReader();
  private final Gazetteer gazetteer = Gazetteer.english();

  /** The same names, of the types that they show. */
  List<Candidate> told(List<Candidate> names) {
    List<Candidate> told = new ArrayList<>(names);
    told.replaceAll(
        name ->
            isPlural(name)
                ? name.as(NameType.ORGANISATION)
                : isBesideRole(name) ? name.as(NameType.PERSON) : name);
    return told;
  }

  private boolean isBesideRole(Candidate name) {
    NameType type = name.type().orElse(NameType.OTHER);
    boolean open = type == NameType.ORGANISATION || type == NameType.OTHER;
    String text = name.sentence().article().textOf(name.sentence().part());
    return open
        && name.wordCount() == 2
        && gazetteer.type(name.words()).isEmpty()
        && roles.isBesideRole(text, name.span());
  }

  private boolean isPlural(Candidate name) {
    String last = name.lastWord();
    boolean known =
        gazetteer.isFamilyName(last) || gazetteer.isFirstName(name.words().split(" ", 2)[0]);
    if (!name.isPerson() || name.led() || name.wordCount() < 2 || known) {
      return false;
    }
    String lower = last.toLowerCase(Locale.ROOT);
    String noun = dictionary.lemma(lower, WordClass.NOUN);
    return lower.equals(noun + "s") && dictionary.isNoun(noun) && dictionary.isCommonWord(noun);
  }
}
