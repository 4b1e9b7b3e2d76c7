package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableSet;
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

/** Reads what an amount measures from the words around it. One sentence at a time. */
public final class MeasureReader {
  private static final int NEAR = 30;

  /** "The rebels number 900": that they are so many is all that it says of them. */
  private static final String NUMBERING = "number";

  /** What one gains, another does not: whose it is tells two such amounts apart. */
  private static final ImmutableSet<String> WINS =
      ImmutableSet.of("win", "gain", "score", "secure", "hold");

  private final WordNet wordNet = WordNet.english();
  private final Concepts concepts = new Concepts();
  private final Roles roles = new Roles();
  private final CountedReader counted = new CountedReader(roles);
  private final RoleFinder finder = new RoleFinder(roles, concepts);
  private final TotalReader totals = new TotalReader(counted, roles);
  private final Modifiers modifiers = new Modifiers();
  private final Places places = new Places();
  private final UnitMeasure unitMeasures = new UnitMeasure(counted, roles, finder, places);
  private final TaggedRole tagged = new TaggedRole();
  private final RoleSenses senses = new RoleSenses();
  private final Degrees degrees = new Degrees();
  private final Kin kin = new Kin();

  /**
   * What the amount of a phrase measures.
   *
   * @param before what the amount before it in the sentence measures, for "others" and "100
   *     wounded"
   */
  public Measured read(
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
    if (phrase.unit().isPresent()) {
      return unitMeasures.read(lexemes, phrase);
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
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
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
        : counted(sentence, lexemes, phrase, thing.get());
  }

  /**
   * The whole of which another amount is a part: what happened, happened to the part. A role that
   * the noun itself carries stays ("protesters").
   */
  public Measured withoutRole(Lexemes lexemes, Measured whole) {
    Measure measure = whole.measure();
    Optional<String> inherent =
        whole
            .thing()
            .map(thing -> wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN))
            .flatMap(roles::ofThing);
    return new Measured(
        new Measure(measure.concept(), inherent, measure.participants(), measure.place()),
        whole.to(),
        whole.thing(),
        whole.known());
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
    return Concepts.isPeople(people.measure().concept()) ? people.withRole(harmed) : people;
  }

  /** True where the amount is of people to whom something happened. */
  public boolean isOfPeople(Measure measure) {
    return measure.role().filter(roles::isOfPeople).isPresent();
  }

  private Measured counted(Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    Concept concept = concept(lexemes, thing);
    String lemma = wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN);
    Optional<String> plain =
        role(lexemes, phrase, thing.to())
            .or(() -> roles.ofThing(lemma))
            .or(() -> totals.read(lexemes, phrase).flatMap(total -> totalRole(lexemes, total)));
    if (plain.isEmpty() && isLoneOne(phrase, concept)) {
      return Measured.nothing(phrase.to());
    }
    Optional<String> role =
        plain
            .or(() -> tagged(sentence, lexemes, phrase, thing))
            .map(found -> senses.of(lexemes, thing.to(), concept.id(), found));
    boolean inherent = role.isPresent() && role.equals(roles.ofThing(lemma));
    Optional<String> whose =
        degree(lexemes, phrase, thing.to(), role)
            .or(() -> modifiers.of(lexemes, thing))
            .or(() -> modifiers.restriction(lexemes, thing))
            .or(() -> modifiers.site(lexemes, thing))
            .or(() -> role.filter(WINS::contains).flatMap(won -> winner(lexemes, phrase)))
            .or(() -> concept.narrower().filter(noun -> !inherent));
    Optional<String> place =
        places.behind(lexemes, thing.to()).or(() -> places.before(lexemes, phrase.from()));
    Measure measure = new Measure(id(concept, lemma), role, whose, place);
    return new Measured(measure, thing.to(), Optional.of(thing), true);
  }

  private Optional<String> tagged(
      Sentence sentence, Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    return finder.isDoer(lexemes, thing.to())
        ? Optional.empty()
        : tagged.read(sentence, lexemes, phrase, thing);
  }

  private Optional<String> winner(Lexemes lexemes, AmountPhrase phrase) {
    return modifiers.winner(lexemes, phrase.from());
  }

  private Optional<String> degree(
      Lexemes lexemes, AmountPhrase phrase, int to, Optional<String> role) {
    return role.flatMap(found -> degrees.read(lexemes, phrase, to, found));
  }

  private String id(Concept concept, String lemma) {
    boolean people = roles.ofThing(lemma).filter(roles::isOfPeople).isPresent();
    return people && !concepts.isClass(concept) ? Concepts.PERSON : concept.id();
  }

  private Concept concept(Lexemes lexemes, Counted thing) {
    int head = thing.head();
    if (lexemes.is(head - 1, "strong") && lexemes.isHyphen(head - 2)) {
      return concepts.ofBody(lexemes.lower(head));
    }
    String before = head > thing.from() ? lexemes.lower(head - 1) : "";
    Concept found = concepts.of(before, lexemes.lower(head));
    return found.id().equals("officer") && hasPolice(lexemes, head)
        ? concepts.of("police", "officer")
        : found;
  }

  /** In a sentence of police, officers are theirs. */
  private static boolean hasPolice(Lexemes lexemes, int at) {
    for (int i = at - NEAR; i < at + NEAR; i++) {
      if (lexemes.is(i, "police")
          || lexemes.is(i, "demonstrators")
          || lexemes.is(i, "protesters")) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> role(Lexemes lexemes, AmountPhrase phrase, int to) {
    return finder
        .ofNoun(lexemes, phrase.from())
        .or(() -> finder.behind(lexemes, to))
        .or(() -> finder.before(lexemes, phrase.from()))
        .or(() -> finder.further(lexemes, to))
        .or(() -> finder.pastInsertion(lexemes, to));
  }

  /** "the death toll rose to 24": the thing stands before the number. */
  private Measured total(Lexemes lexemes, AmountPhrase phrase, Counted thing) {
    String word = lexemes.lower(thing.head());
    String lemma = wordNet.lemma(word, WordClass.NOUN);
    Concept concept = concept(lexemes, thing);
    Optional<String> role = totalRole(lexemes, thing);
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String id = people && !concepts.isClass(concept) ? Concepts.PERSON : id(concept, lemma);
    Optional<String> whose = word.equals("toll") ? Optional.empty() : modifiers.of(lexemes, thing);
    Measure measure = new Measure(id, role, whose, places.behind(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.of(thing), true);
  }

  private Optional<String> totalRole(Lexemes lexemes, Counted thing) {
    return roles
        .ofThing(wordNet.lemma(lexemes.lower(thing.head()), WordClass.NOUN))
        .or(() -> roles.at(lexemes, thing.from()))
        .or(() -> finder.behind(lexemes, thing.to()).filter(role -> !role.equals(NUMBERING)));
  }

  /** "100 wounded", "34 die": no thing is named. */
  private Measured elliptic(Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
    Optional<String> role =
        finder.behind(lexemes, phrase.to()).or(() -> finder.before(lexemes, phrase.from()));
    if (role.isEmpty()) {
      return gapped(lexemes, phrase, before);
    }
    boolean people = roles.mayBeOfPeople(role.get());
    Optional<String> concept =
        before
            .filter(measure -> !phrase.first().isNobody())
            .map(Measure::concept)
            .filter(id -> !people || isFitting(role.get(), id))
            .or(() -> Optional.of(Concepts.PERSON).filter(id -> people));
    return concept
        .map(
            id ->
                new Measured(
                    new Measure(
                        id,
                        role.map(found -> senses.of(lexemes, phrase.to(), id, found)),
                        degree(lexemes, phrase, phrase.to(), role),
                        places.behind(lexemes, phrase.to())),
                    phrase.to(),
                    Optional.empty(),
                    true))
        .orElse(Measured.nothing(phrase.to()));
  }

  /** Drones do not die: behind them, "three dead" are people. */
  private boolean isFitting(String role, String concept) {
    return !concept.equals(Measured.NUMBER)
        && (Concepts.isPeople(concept) || !roles.isOnlyOfPeople(role));
  }

  /**
   * "up to 2,600 jobs go in Millbrook, up to 900 in Easton": the noun is left out, also behind a
   * colon that opens such a list.
   */
  private Measured gapped(Lexemes lexemes, AmountPhrase phrase, Optional<Measure> before) {
    if (before.isPresent() && isOfAnother(lexemes, phrase, before.get())) {
      String whose = lexemes.at(phrase.from() - 1).text();
      Measure other =
          new Measure(
              before.get().concept(),
              before.get().role(),
              Optional.of(whose),
              places.behind(lexemes, phrase.to()));
      return new Measured(other, phrase.to(), Optional.empty(), true);
    }
    boolean listed =
        switch (lexemes.lower(phrase.from() - 1)) {
          case ",", ";", ":", "and" -> true;
          default -> false;
        };
    boolean place = places.isPlaceWord(lexemes.lower(phrase.to()));
    if (!listed || !place || before.isEmpty()) {
      return Measured.nothing(phrase.to());
    }
    Measure measure =
        new Measure(
            before.get().concept(),
            before.get().role(),
            before.get().participants(),
            places.behind(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.empty(), true);
  }

  /** "the Greens won 20 seats, the Liberals 15": the verb and the noun are left out. */
  private static boolean isOfAnother(Lexemes lexemes, AmountPhrase phrase, Measure before) {
    int name = phrase.from() - 1;
    int start = lexemes.is(name - 1, "the") ? name - 2 : name - 1;
    boolean listed = lexemes.is(start, ",") || lexemes.is(start, "and") || lexemes.is(start, ";");
    boolean ends = lexemes.at(phrase.to()).isMark() || lexemes.is(phrase.to(), "and");
    return before.role().filter(WINS::contains).isPresent()
        && lexemes.at(name).isCapitalised()
        && listed
        && ends;
  }

  /** "230 others", "two of them children": the thing was named before. */
  private Measured pointing(
      Lexemes lexemes, AmountPhrase phrase, Counted thing, Optional<Measure> before) {
    Optional<String> role =
        role(lexemes, phrase, thing.to())
            .or(
                () ->
                    before.flatMap(Measure::role).filter(of -> !isPredicate(lexemes, thing.to())));
    boolean people = role.filter(roles::isOfPeople).isPresent();
    String concept =
        before
            .map(Measure::concept)
            .filter(id -> !people || isFitting(role.get(), id))
            .orElse(people ? Concepts.PERSON : Measured.NUMBER);
    Optional<Counted> kind = kind(lexemes, thing);
    Optional<String> whose =
        kind.map(noun -> singular(lexemes, noun))
            .or(() -> degree(lexemes, phrase, thing.to(), role));
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
    return one && (!concepts.isClass(concept) || concept.narrower().isPresent());
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
