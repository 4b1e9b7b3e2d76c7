package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Measure;

/** What a bare number measures whose thing stands before it: "the death toll rose to 24". */
final class TotalMeasure {
  /** "The rebels number 900": that they are so many is all that it says of them. */
  private static final String NUMBERING = "number";

  private final WordNet wordNet = WordNet.english();
  private final Modifiers modifiers = new Modifiers();
  private final TotalReader totals;
  private final ThingConcepts things;
  private final Roles roles;
  private final RoleFinder finder;
  private final Places places;

  TotalMeasure(
      TotalReader totals, ThingConcepts things, Roles roles, RoleFinder finder, Places places) {
    this.totals = totals;
    this.things = things;
    this.roles = roles;
    this.finder = finder;
    this.places = places;
  }

  /** "the death toll rose to 24": the thing stands before the number. */
  Optional<Measured> read(Lexemes lexemes, AmountPhrase phrase) {
    return totals
        .read(lexemes, phrase)
        .or(() -> totals.subject(lexemes, phrase))
        .map(thing -> total(lexemes, phrase, thing));
  }

  /** What happens to what the total is of. */
  Optional<String> role(Lexemes lexemes, AmountPhrase phrase) {
    return totals.read(lexemes, phrase).flatMap(thing -> role(lexemes, thing));
  }

  private Measured total(Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    String word = lexemes.lower(thing.head());
    Concept concept = things.of(lexemes, thing);
    Optional<String> role = role(lexemes, thing);
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String id =
        people && !things.isClass(concept) ? Concepts.PERSON : things.id(lexemes, thing, concept);
    Optional<String> whose = word.equals("toll") ? Optional.empty() : modifiers.of(lexemes, thing);
    Measure measure = new Measure(id, role, whose, places.behind(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.of(thing), true);
  }

  private Optional<String> role(Lexemes lexemes, Counted thing) {
    return roles
        .ofThing(wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN))
        .or(() -> roles.at(lexemes, thing.from()))
        .or(() -> finder.behind(lexemes, thing.to()).filter(role -> !role.equals(NUMBERING)));
  }
}
