package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.PersonNouns;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/** Reads what an amount measures from the words around it. One sentence at a time. */
public final class MeasureReader {
  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts = new Concepts();
  private final Roles roles = new Roles();
  private final Places places = new Places();
  private final Kin kin = new Kin();
  private final Voice voice = new Voice(concepts);
  private final CountedReader counted = new CountedReader(roles);
  private final RoleFinder finder = new RoleFinder(roles, concepts);
  private final ThingConcepts things = new ThingConcepts(concepts, roles);
  private final UnitMeasure units = new UnitMeasure(counted, roles, finder, places);
  private final TotalMeasure totals =
      new TotalMeasure(new TotalReader(counted, things, roles), things, roles, finder, places);
  private final KindOfThem kinds = new KindOfThem(counted, concepts, roles);
  private final CountedMeasure named =
      new CountedMeasure(kinds, things, roles, finder, totals, places);
  private final PointingMeasure pointing = new PointingMeasure(counted, roles, finder, places);
  private final EllipticMeasure elliptic =
      new EllipticMeasure(roles, finder, new GappedMeasure(places), kinds, places);

  /**
   * What the amount of a phrase measures.
   *
   * @param before the amount before it in the sentence, for "others" and "100 wounded"
   */
  public Measured read(
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Optional<Earlier> before) {
    if (phrase.unit().isPresent()) {
      return units.read(lexemes, phrase);
    }
    if (phrase.form() == Form.ORDINAL || phrase.form() == Form.MULTIPLE) {
      return Measured.nothing(phrase.to());
    }
    Measured found = found(sentence, lexemes, phrase, before);
    if (phrase.first().style() == Numeral.Style.BOTH && !isNamed(found)) {
      return Measured.nothing(found.to());
    }
    return kin.isOwner(lexemes, phrase.from()) ? ofKin(lexemes, phrase, found) : found;
  }

  /** Who "both" are without a noun, another sentence says: no count of its own. */
  private static boolean isNamed(Measured both) {
    return both.thing().filter(thing -> thing.pronoun().isEmpty()).isPresent();
  }

  /** "a father of three": what happens to him does not happen to them. */
  private Measured ofKin(Lexemes lexemes, AmountPhrase phrase, Measured found) {
    return found.thing().filter(thing -> thing.pronoun().isEmpty()).isPresent()
        ? withoutRole(lexemes, found)
        : Measured.nothing(phrase.to());
  }

  private Measured found(
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Optional<Earlier> before) {
    Optional<Counted> thing = counted.read(lexemes, phrase);
    if (thing.isEmpty()) {
      return totals.read(lexemes, phrase).orElseGet(() -> elliptic.read(lexemes, phrase, before));
    }
    return thing.get().pronoun().isPresent()
        ? pointing.read(lexemes, phrase, thing.get(), before.map(Earlier::counted))
        : named.read(sentence, lexemes, phrase, thing.get());
  }

  /**
   * The whole of which another amount is a part: what happened, happened to the part. A role that
   * the noun itself carries stays ("protesters"), and so does what a participle beside it says
   * ("one of the four people shot").
   */
  public Measured withoutRole(Lexemes lexemes, Measured whole) {
    if (voice.isHarmedBehind(lexemes, whole.to())) {
      return whole;
    }
    Measure measure = whole.measure();
    Optional<String> inherent =
        whole
            .thing()
            .map(thing -> wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN))
            .or(() -> state(lexemes, whole))
            .flatMap(roles::ofThing);
    return new Measured(
        new Measure(measure.concept(), inherent, measure.participants(), measure.place()),
        whole.to(),
        whole.thing(),
        whole.known());
  }

  /** "the 12 dead": a state that stands for those who are in it. */
  private static Optional<String> state(Lexemes lexemes, Measured whole) {
    return whole.thing().isEmpty() && whole.known()
        ? Optional.of(lexemes.lower(whole.to()))
        : Optional.empty();
  }

  /** What the verb before an amount says happens to what it counts. */
  public Optional<String> roleBefore(Lexemes lexemes, AmountPhrase phrase) {
    return finder.before(lexemes, phrase.from());
  }

  /** True where a plural noun stands at the index: "16 F-16 pilots" are pilots. */
  public boolean isNounAt(Lexemes lexemes, int at) {
    return counted.pluralAt(lexemes, at).isPresent();
  }

  /** True where a verb does harm to people counted; not where their noun says it: "two deaths". */
  public boolean isHarmed(Lexemes lexemes, Measured measured) {
    Optional<String> role = measured.measure().role().filter(Suffering.HARM::contains);
    Optional<Measure> inherent =
        measured.thing().map(thing -> withoutRole(lexemes, measured).measure());
    return role.isPresent()
        && Concepts.isPeople(measured.measure().concept())
        && inherent.filter(measure -> measure.role().isPresent()).isEmpty();
  }

  /**
   * People counted with the harm done to those whom they are joined to, where they have no role.
   */
  public Measured withHarm(Measured people, Measure harmed) {
    String concept = people.measure().concept();
    return Concepts.isPeople(concept) || PersonNouns.contains(concept)
        ? people.withRole(harmed)
        : people;
  }

  /**
   * True where the verb before the amount says what happens to the people counted: "detained two
   * men".
   */
  public boolean isObject(Lexemes lexemes, AmountPhrase phrase, Measured measured) {
    return isOfPeople(measured.measure())
        && roleBefore(lexemes, phrase).equals(measured.measure().role());
  }

  /** True where the amount is of people to whom something happened. */
  public boolean isOfPeople(Measure measure) {
    return measure.role().filter(roles::isOfPeople).isPresent();
  }
}
