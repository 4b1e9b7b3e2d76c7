package org.crosscheck.extraction.quantity.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/** What an amount measures whose noun stands behind it: "12 workers were hurt in Orla". */
final class CountedMeasure {
  private final WordNet wordNet = WordNet.english();
  private final Modifiers modifiers = new Modifiers();
  private final TaggedRole tagged = new TaggedRole();
  private final RoleSenses senses = new RoleSenses();
  private final Degrees degrees = new Degrees();
  private final KindOfThem kinds;
  private final ThingConcepts things;
  private final Roles roles;
  private final RoleFinder finder;
  private final TotalMeasure totals;
  private final Places places;

  CountedMeasure(
      KindOfThem kinds,
      ThingConcepts things,
      Roles roles,
      RoleFinder finder,
      TotalMeasure totals,
      Places places) {
    this.kinds = kinds;
    this.things = things;
    this.roles = roles;
    this.finder = finder;
    this.totals = totals;
    this.places = places;
  }

  /** What is counted and named. */
  Measured read(Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    Concept concept = things.of(lexemes, thing);
    String lemma = wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN);
    Optional<String> plain =
        ofPart(lexemes, phrase)
            .or(() -> finder.around(lexemes, phrase.from(), thing.to()))
            .or(() -> roles.ofThing(lemma))
            .or(() -> totals.role(lexemes, phrase));
    if (plain.isEmpty() && isLoneOne(phrase, concept)) {
      return Measured.nothing(phrase.to());
    }
    Optional<String> role =
        plain
            .or(() -> tagged(sentence, lexemes, phrase, thing))
            .map(found -> senses.of(lexemes, thing.to(), concept.id(), found));
    boolean inherent = role.isPresent() && role.equals(roles.ofThing(lemma));
    Optional<String> whose =
        role.flatMap(found -> degrees.read(lexemes, phrase, thing.to(), found))
            .or(() -> kind(lexemes, phrase, thing))
            .or(() -> modifiers.of(lexemes, thing))
            .or(() -> modifiers.restriction(lexemes, thing))
            .or(() -> modifiers.site(lexemes, thing))
            .or(
                () ->
                    role.filter(Modifiers::isWin)
                        .flatMap(won -> modifiers.winner(lexemes, phrase.from())))
            .or(() -> concept.narrower().filter(noun -> !inherent));
    Optional<String> place =
        places.behind(lexemes, thing.to()).or(() -> places.before(lexemes, phrase.from()));
    Measure measure = new Measure(things.id(lexemes, thing, concept), role, whose, place);
    return new Measured(measure, thing.to(), Optional.of(thing), true);
  }

  /** "downed 27 of 34 drones launched": the verb before is of the part, the one behind of all. */
  private Optional<String> ofPart(Lexemes lexemes, AmountPhrase phrase) {
    return KindOfThem.isPart(lexemes, phrase)
        ? finder.before(lexemes, phrase.from())
        : Optional.empty();
  }

  /** "nine of the dead were children", "nine of the 12 victims were children": which of them. */
  private Optional<String> kind(Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    boolean state = roles.isState(lexemes, thing.head()) && lexemes.is(thing.from() - 1, "the");
    return state ? kinds.behind(lexemes, thing.to()) : kinds.ofPart(lexemes, phrase, thing.to());
  }

  private Optional<String> tagged(
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    return finder.isDoer(lexemes, thing.to())
        ? Optional.empty()
        : tagged.read(sentence, lexemes, phrase, thing);
  }

  /** "one possible guarantee", "one of the largest employers": hardly ever a count. */
  private boolean isLoneOne(AmountPhrase phrase, Concept concept) {
    boolean one =
        phrase.first().style() == Numeral.Style.WORDS
            && phrase.hedges().isEmpty()
            && phrase.form() == Form.CARDINAL
            && phrase
                .first()
                .value()
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    return one && (!things.isClass(concept) || concept.narrower().isPresent());
  }
}
