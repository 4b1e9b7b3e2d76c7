package org.crosscheck.extraction.quantity.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/**
 * Reads what an amount with a unit measures: the noun that it is of or for ("a fine of $2m", "$600
 * airline ticket", "48 percent of the vote"), or the kind of length ("7 metres deep").
 */
final class UnitMeasure {
  private static final ImmutableSet<String> MONEY_ROLES =
      ImmutableSet.of(
          "pay", "fine", "raise", "invest", "earn", "sell", "buy", "cut", "lose", "need", "create",
          "save");

  private static final String DISTANCE = "distance";

  private final WordNet wordNet = WordNet.english();
  private final ImmutableMap<String, String> dimensions =
      Lexicon.load("en/quantity/dimension-words.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("word"), row -> row.get("concept")));
  private final RoleSenses senses = new RoleSenses();
  private final Quakes quakes = new Quakes();
  private final Aged aged;
  private final CountedReader counted;
  private final Recipients recipients;
  private final RoleFinder finder;
  private final Places places;

  UnitMeasure(CountedReader counted, Roles roles, RoleFinder finder, Places places) {
    this.counted = counted;
    this.recipients = new Recipients(roles);
    this.finder = finder;
    this.places = places;
    this.aged = new Aged(places);
  }

  Measured read(Lexemes lexemes, AmountPhrase phrase) {
    Dimension dimension = phrase.unit().orElseThrow().dimension();
    Optional<String> role =
        finder
            .before(lexemes, phrase.from())
            .or(() -> finder.behind(lexemes, phrase.to()))
            .map(senses::ofMoney)
            .filter(MONEY_ROLES::contains)
            .or(
                () ->
                    recipients
                        .role(lexemes, phrase.from())
                        .filter(found -> dimension == Dimension.MONEY));
    if (dimension == Dimension.AGE) {
      return age(lexemes, phrase);
    }
    if (dimension == Dimension.MAGNITUDE) {
      return magnitude(lexemes, phrase);
    }
    Optional<Counted> thing = thing(lexemes, phrase, dimension);
    String concept =
        dimension(lexemes, phrase, dimension)
            .or(() -> thing.map(noun -> lemma(lexemes, noun)))
            .orElse(dimension.name().toLowerCase(Locale.ROOT));
    Measure measure =
        new Measure(concept, role, Optional.empty(), places.behind(lexemes, phrase.to()));
    boolean behind = thing.filter(noun -> noun.from() >= phrase.to()).isPresent();
    int to = behind ? thing.orElseThrow().to() : phrase.to();
    return new Measured(measure, to, thing, true);
  }

  private Measured magnitude(Lexemes lexemes, AmountPhrase phrase) {
    Measure measure =
        new Measure(
            "magnitude",
            Optional.empty(),
            quakes.of(lexemes, phrase),
            places.behind(lexemes, phrase.to()));
    return new Measured(measure, phrase.to(), Optional.empty(), true);
  }

  private Measured age(Lexemes lexemes, AmountPhrase phrase) {
    return new Measured(
        new Measure("age", Optional.empty(), aged.of(lexemes, phrase), Optional.empty()),
        phrase.to(),
        Optional.empty(),
        true);
  }

  private Optional<String> dimension(Lexemes lexemes, AmountPhrase phrase, Dimension dimension) {
    if (dimension != Dimension.LENGTH && dimension != Dimension.MASS) {
      return Optional.empty();
    }
    if (isDistance(lexemes, phrase, dimension)) {
      return Optional.of(DISTANCE);
    }
    int at = lexemes.isHyphen(phrase.to()) ? phrase.to() + 1 : phrase.to();
    return Optional.ofNullable(dimensions.get(lexemes.lower(at)));
  }

  private Optional<Counted> thing(Lexemes lexemes, AmountPhrase phrase, Dimension dimension) {
    if (isDistance(lexemes, phrase, dimension)) {
      return Optional.empty();
    }
    Optional<Counted> behind =
        switch (lexemes.lower(phrase.to())) {
          case "of" -> counted.nounAt(lexemes, phrase.to() + 1);
          case "in" -> counted.bareNounAt(lexemes, phrase.to() + 1);
          case "a", "an", "per", "each", "every", "this", "that", "the" -> Optional.empty();
          default ->
              dimension == Dimension.MONEY
                  ? counted.nounAt(lexemes, phrase.to())
                  : Optional.empty();
        };
    return behind.or(() -> before(lexemes, phrase));
  }

  /** "within 300 m of the clinic": how far from it, and nothing that it has. */
  private static boolean isDistance(Lexemes lexemes, AmountPhrase phrase, Dimension dimension) {
    return dimension == Dimension.LENGTH
        && lexemes.is(phrase.to(), "of")
        && (lexemes.is(phrase.from() - 1, "within") || lexemes.is(phrase.from() - 1, "inside"));
  }

  /** "charges of $1.98 billion", "a fine of $2m". */
  private Optional<Counted> before(Lexemes lexemes, AmountPhrase phrase) {
    int noun = phrase.from() - 2;
    boolean of = lexemes.is(phrase.from() - 1, "of") && lexemes.at(noun).isWord();
    return of && wordNet.isNoun(wordNet.lemma(lexemes.lower(noun), WordClass.NOUN))
        ? Optional.of(new Counted(noun, noun + 1, noun, Optional.empty()))
        : Optional.empty();
  }

  private String lemma(Lexemes lexemes, Counted noun) {
    return wordNet.lemma(lexemes.lower(noun.head()), WordClass.NOUN);
  }
}
