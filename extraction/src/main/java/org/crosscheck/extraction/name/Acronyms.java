package org.crosscheck.extraction.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.extraction.wordnet.BodyNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.claim.NameType;

/**
 * The short forms that an article explains in brackets. A long name goes as far as its initials
 * say, and its short form names the same wherever it stands. What neither the finder nor a noun
 * tells to be a body or a place, such as "Gross Domestic Product (GDP)", is left as it was read.
 */
final class Acronyms {
  private final BodyNouns nouns = BodyNouns.english();
  private final WordNet dictionary = WordNet.english();
  private final Map<String, BracketedName> names = new HashMap<>();

  private Acronyms() {}

  /** The short forms that these sentences explain, the first explanation of each. */
  static Acronyms of(ImmutableList<NameSentence> sentences) {
    Acronyms acronyms = new Acronyms();
    for (NameSentence sentence : sentences) {
      BracketedName.in(sentence.sentence())
          .forEach(name -> acronyms.names.putIfAbsent(name.shortForm(), name));
    }
    return acronyms;
  }

  /** What a short form stands for. */
  Optional<String> longForm(String name) {
    return Optional.ofNullable(names.get(name)).map(BracketedName::words);
  }

  /** The same names, the long ones whole and the short ones of their type, in the text's order. */
  List<Candidate> told(List<Candidate> candidates) {
    List<Candidate> told = new ArrayList<>(candidates);
    names.forEach((shortForm, name) -> type(name, candidates).ifPresent(t -> put(name, t, told)));
    told.sort(NameMerger.TEXT_ORDER);
    return told;
  }

  private static void put(BracketedName name, NameType type, List<Candidate> names) {
    names.removeIf(candidate -> overlaps(candidate, name));
    names.add(
        new Candidate(name.sentence(), name.span(), name.words(), false, false, Optional.of(type)));
    names.replaceAll(
        candidate -> candidate.words().equals(name.shortForm()) ? candidate.as(type) : candidate);
  }

  /** What the long name names, by what was read in its place, by its short form or its noun. */
  private Optional<NameType> type(BracketedName name, List<Candidate> candidates) {
    Optional<NameType> whole =
        candidates.stream()
            .filter(candidate -> overlaps(candidate, name))
            .filter(candidate -> candidate.span().equals(name.span()))
            .flatMap(candidate -> candidate.type().stream())
            .filter(Acronyms::isBodyOrPlace)
            .findFirst();
    return whole
        .or(() -> isBody(name.words()) ? Optional.of(NameType.ORGANISATION) : Optional.empty())
        .or(
            () ->
                candidates.stream()
                    .filter(candidate -> overlaps(candidate, name))
                    .flatMap(candidate -> candidate.type().stream())
                    .filter(NameType.ORGANISATION::equals)
                    .findFirst());
  }

  private static boolean isBodyOrPlace(NameType type) {
    return type == NameType.ORGANISATION
        || type == NameType.LOCATION
        || type == NameType.MILITARY_UNIT;
  }

  private boolean isBody(String words) {
    for (String part : words.split(" (?:of|for) ", -1)) {
      String last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      if (nouns.isBody(dictionary.lemma(last, WordClass.NOUN))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Candidate candidate, BracketedName name) {
    return candidate.sentence().part() == name.sentence().part()
        && candidate.span().overlaps(name.span());
  }
}
