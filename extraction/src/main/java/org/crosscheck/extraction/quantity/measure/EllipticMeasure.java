package org.crosscheck.extraction.quantity.measure;

import java.util.Optional;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Measure;

/** What a number measures behind which no noun stands: "100 wounded", "34 die". */
final class EllipticMeasure {
  private final RoleSenses senses = new RoleSenses();
  private final Degrees degrees = new Degrees();
  private final Roles roles;
  private final RoleFinder finder;
  private final GappedMeasure gaps;
  private final KindOfThem kinds;
  private final Places places;

  EllipticMeasure(
      Roles roles, RoleFinder finder, GappedMeasure gaps, KindOfThem kinds, Places places) {
    this.kinds = kinds;
    this.roles = roles;
    this.finder = finder;
    this.gaps = gaps;
    this.places = places;
  }

  /** "100 wounded", "34 die": no thing is named. */
  Measured read(Lexemes lexemes, AmountPhrase phrase, Optional<Earlier> before) {
    Optional<String> role =
        finder.behind(lexemes, phrase.to()).or(() -> finder.before(lexemes, phrase.from()));
    if (role.isEmpty()) {
      return gaps.read(lexemes, phrase, before);
    }
    boolean people = roles.mayBeOfPeople(role.get());
    Optional<String> concept =
        before
            .filter(earlier -> earlier.phrase().unit().isEmpty())
            .map(Earlier::measure)
            .filter(measure -> !phrase.first().isNobody())
            .map(Measure::concept)
            .filter(id -> !people || roles.mayHappenTo(role.get(), id))
            .or(() -> Optional.of(Concepts.PERSON).filter(id -> people));
    return concept
        .map(
            id ->
                new Measured(
                    new Measure(
                        id,
                        role.map(found -> senses.of(lexemes, phrase.to(), id, found)),
                        role.flatMap(found -> degrees.read(lexemes, phrase, phrase.to(), found))
                            .or(() -> kinds.ofPart(lexemes, phrase, phrase.to())),
                        places.behind(lexemes, phrase.to())),
                    phrase.to(),
                    Optional.empty(),
                    true))
        .orElse(Measured.nothing(phrase.to()));
  }
}
