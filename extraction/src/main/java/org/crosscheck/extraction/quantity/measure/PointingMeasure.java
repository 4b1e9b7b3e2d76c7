package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Measure;

/** What an amount measures that counts what was named before: "230 others", "two of them". */
final class PointingMeasure {
  private final WordNet wordNet = WordNet.english();
  private final Degrees degrees = new Degrees();
  private final CountedReader counted;
  private final Roles roles;
  private final RoleFinder finder;
  private final Places places;

  PointingMeasure(CountedReader counted, Roles roles, RoleFinder finder, Places places) {
    this.counted = counted;
    this.roles = roles;
    this.finder = finder;
    this.places = places;
  }

  /** "230 others", "two of them children": the thing was named before. */
  Measured read(Lexemes lexemes, AmountPhrase phrase, Counted thing, Optional<Measure> before) {
    Optional<String> role =
        finder
            .around(lexemes, phrase.from(), thing.to())
            .or(
                () ->
                    before.flatMap(Measure::role).filter(of -> !isPredicate(lexemes, thing.to())));
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String concept =
        before
            .map(Measure::concept)
            .filter(id -> !people || roles.mayHappenTo(role.get(), id))
            .orElse(people ? Concepts.PERSON : Measured.NUMBER);
    Optional<Counted> kind = kind(lexemes, thing);
    Optional<String> whose =
        kind.map(noun -> singular(lexemes, noun))
            .or(() -> role.flatMap(found -> degrees.read(lexemes, phrase, thing.to(), found)));
    int to = kind.map(Counted::to).orElse(thing.to());
    Measure measure = new Measure(concept, role, whose, places.behind(lexemes, to));
    return new Measured(measure, to, Optional.of(thing), !concept.equals(Measured.NUMBER));
  }

  /** "two others are still in their homes": what is said of them is not what was said before. */
  private static boolean isPredicate(Lexemes lexemes, int at) {
    return switch (lexemes.lower(at)) {
      case "was", "were", "is", "are", "has", "have", "had", "will", "would" -> true;
      case "remain", "remained", "escaped", "fled", "survived", "went", "came" -> true;
      default -> false;
    };
  }

  /** "two of them children", "three of them police officers": which of them. */
  private Optional<Counted> kind(Lexemes lexemes, Counted thing) {
    boolean them = thing.pronoun().filter(word -> word.equals("them")).isPresent();
    return them ? counted.pluralAt(lexemes, thing.to()) : Optional.empty();
  }

  private String singular(Lexemes lexemes, Counted noun) {
    String head = wordNet.lemma(lexemes.lower(noun.head()), WordClass.NOUN);
    boolean compound = noun.head() > noun.from();
    return compound ? lexemes.joined(noun.from(), noun.head()) + " " + head : head;
  }
}
