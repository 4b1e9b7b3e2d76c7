package org.crosscheck.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.claim.NameType;

/**
 * Says what each candidate names, and drops those that are no names, from what the whole article
 * shows of them.
 */
final class NameTyper {
  private final Gazetteer gazetteer = Gazetteer.english();

  List<Candidate> typed(List<Candidate> candidates) {
    Set<String> inside = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!candidate.opens()) {
        inside.add(candidate.words());
      }
      if (looksLikePerson(candidate)) {
        people.add(NameKey.of(candidate.lastWord()));
      }
    }
    List<Candidate> names = new ArrayList<>();
    for (Candidate candidate : candidates) {
      type(candidate, people)
          .map(candidate::as)
          .filter(name -> isName(name, inside, people))
          .ifPresent(names::add);
    }
    return names;
  }

  private Optional<NameType> type(Candidate candidate, Set<String> people) {
    if (candidate.led() && candidate.wordCount() <= 4 && !isKnownBody(candidate)) {
      return Optional.of(NameType.PERSON);
    }
    if (candidate.type().isPresent()) {
      boolean surname =
          candidate.wordCount() == 1
              && candidate.type().get() == NameType.LOCATION
              && people.contains(NameKey.of(candidate.words()));
      return surname ? Optional.of(NameType.PERSON) : candidate.type();
    }
    if (looksLikePerson(candidate) || people.contains(NameKey.of(candidate.lastWord()))) {
      return Optional.of(NameType.PERSON);
    }
    return Optional.of(NameType.OTHER);
  }

  private boolean isKnownBody(Candidate candidate) {
    return candidate.type().filter(type -> type != NameType.LOCATION).isPresent();
  }

  /** A first name before a surname, or two words or more that are nothing but a name. */
  private boolean looksLikePerson(Candidate candidate) {
    int count = candidate.wordCount();
    if (candidate.type().isPresent() && !(candidate.led() && count > 1) || count > 4) {
      return false;
    }
    if (candidate.led()) {
      return true;
    }
    String[] words = candidate.words().split(" ", -1);
    if (count == 1 || words[count - 1].length() < 2) {
      return false;
    }
    if (gazetteer.isFirstName(words[0])) {
      return !gazetteer.isCommonWord(words[count - 1]) || !gazetteer.isCommonWord(words[0]);
    }
    for (String word : words) {
      if (gazetteer.isCommonWord(word) || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** A single word that opens a sentence is a name only when something else says so. */
  private boolean isName(Candidate name, Set<String> inside, Set<String> people) {
    if (name.words().length() < 2 || Character.isDigit(name.words().charAt(0))) {
      return false;
    }
    boolean known =
        gazetteer.type(name.words()).isPresent()
            || people.contains(NameKey.of(name.words()))
            || inside.contains(name.words());
    if (name.wordCount() > 1) {
      return !name.opens() || known || name.type().orElse(null) != NameType.OTHER;
    }
    return name.opens() ? known : known || !gazetteer.isCommonWord(name.words());
  }
}
