package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.measure.Concepts.Concept;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Measure;

/** Reads what an amount measures from the words around it. One sentence at a time. */
public final class MeasureReader {
  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts = new Concepts();
  private final Roles roles = new Roles();
  private final CountedReader counted = new CountedReader(roles);
  private final RoleFinder finder = new RoleFinder(roles);
  private final TotalReader totals = new TotalReader(counted, roles);
  private final Modifiers modifiers = new Modifiers();

  /**
   * @param before what the amount before it in the sentence measures, for "others" and "100
   *     wounded"
   */
  public Measured read(Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
    if (phrase.unit().isPresent()) {
      return ofUnit(lexemes, phrase);
    }
    Optional<Counted> thing = counted.read(lexemes, phrase);
    if (thing.isEmpty()) {
      thing = totals.read(lexemes, phrase);
      if (thing.isPresent()) {
        return total(lexemes, phrase, thing.get());
      }
      return elliptic(lexemes, phrase, before);
    }
    return thing.get().pronoun().isPresent()
        ? pointing(lexemes, phrase, thing.get(), before)
        : counted(lexemes, phrase, thing.get());
  }

  private Measured ofUnit(Lexemes lexemes, AmountPhrase phrase) {
    String concept =
        phrase.unit().orElseThrow().dimension().name().toLowerCase(java.util.Locale.ROOT);
    Optional<String> role = role(lexemes, phrase, phrase.to());
    return new Measured(
        new Measure(concept, role, Optional.empty(), modifiers.place(lexemes, phrase.to())),
        phrase.to(),
        Optional.empty(),
        true);
  }

  private Measured counted(Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    Concept concept = concept(lexemes, thing);
    String lemma = wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN);
    Optional<String> role = role(lexemes, phrase, thing.to()).or(() -> roles.ofThing(lemma));
    Optional<String> whose = modifiers.of(lexemes, thing).or(concept::narrower);
    Measure measure =
        new Measure(id(concept, lemma), role, whose, modifiers.place(lexemes, thing.to()));
    return new Measured(measure, thing.to(), Optional.of(thing), true);
  }

  private String id(Concept concept, String lemma) {
    boolean people = roles.ofThing(lemma).filter(roles::isOfPeople).isPresent();
    return people && !concepts.isClass(concept) ? Concepts.PERSON : concept.id();
  }

  private Concept concept(Lexemes lexemes, Counted thing) {
    int head = thing.head();
    String before = head > thing.from() ? lexemes.lower(head - 1) : "";
    return concepts.of(before, lexemes.lower(head));
  }

  private Optional<String> role(Lexemes lexemes, AmountPhrase phrase, int to) {
    return finder
        .behind(lexemes, to)
        .or(() -> finder.before(lexemes, phrase.from()))
        .or(() -> finder.further(lexemes, to));
  }

  /** "the death toll rose to 24": the thing stands before the number. */
  private Measured total(Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    String word = lexemes.lower(thing.head());
    String lemma = wordNet.lemma(word, WordClass.NOUN);
    Concept concept = concept(lexemes, thing);
    Optional<String> role =
        roles
            .ofThing(lemma)
            .or(() -> roles.at(lexemes, thing.from()))
            .or(() -> finder.behind(lexemes, thing.to()));
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String id = people && !concepts.isClass(concept) ? Concepts.PERSON : id(concept, lemma);
    Measure measure =
        new Measure(id, role, modifiers.of(lexemes, thing), modifiers.place(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.of(thing), true);
  }

  /** "100 wounded", "34 die": no thing is named. */
  private Measured elliptic(Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
    Optional<String> role =
        finder.behind(lexemes, phrase.to()).or(() -> finder.before(lexemes, phrase.from()));
    if (role.isEmpty()) {
      return Measured.nothing(phrase.to());
    }
    boolean people = roles.isOfPeople(role.get());
    Optional<String> concept =
        before
            .map(Measure::concept)
            .filter(id -> !people || !id.equals(Measured.NUMBER))
            .or(() -> Optional.of(Concepts.PERSON).filter(id -> people));
    return concept
        .map(
            id ->
                new Measured(
                    new Measure(id, role, Optional.empty(), modifiers.place(lexemes, phrase.to())),
                    phrase.to(),
                    Optional.empty(),
                    true))
        .orElse(Measured.nothing(phrase.to()));
  }

  /** "230 others", "two of them children": the thing was named before. */
  private Measured pointing(
      Lexemes lexemes, AmountPhrase phrase, Counted thing, Optional<Measure> before) {
    Optional<String> role =
        role(lexemes, phrase, thing.to()).or(() -> before.flatMap(Measure::role));
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String concept =
        before.map(Measure::concept).orElse(people ? Concepts.PERSON : Measured.NUMBER);
    Measure measure =
        new Measure(concept, role, Optional.empty(), modifiers.place(lexemes, thing.to()));
    return new Measured(measure, thing.to(), Optional.of(thing), !concept.equals(Measured.NUMBER));
  }
}
