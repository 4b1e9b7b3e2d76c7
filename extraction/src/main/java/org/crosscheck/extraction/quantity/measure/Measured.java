package org.crosscheck.extraction.quantity.measure;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Measure;

/**
 * What an amount was found to measure.
 *
 * @param measure with the concept {@code number} where nothing is counted
 * @param to index after the last lexeme that belongs to the claim
 * @param thing the thing counted; empty where none is named
 * @param known false where nothing is counted
 */
public record Measured(Measure measure, int to, Optional<Counted> thing, boolean known) {
  static final String NUMBER = "number";

  public Measured {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(thing, "thing");
  }

  /** With the role of another amount, where it has none itself. */
  public Measured withRoleOf(Measured other) {
    return withRole(other.measure());
  }

  /** With the role of another measure, where it has none itself. */
  public Measured withRole(Measure other) {
    if (measure.role().isPresent() || other.role().isEmpty() || thing.isEmpty()) {
      return this;
    }
    Measure shared =
        new Measure(
            measure.concept(),
            other.role(),
            measure.participants(),
            measure.place().or(other::place));
    return new Measured(shared, to, thing, known);
  }

  /** With words behind it that belong to the claim. */
  public Measured upTo(int newTo) {
    return new Measured(measure, newTo, thing, known);
  }

  /** Things that are counted by a name: "30 F-16s". */
  public static Measured named(int from, int to, String concept, String name) {
    Measure measure = new Measure(concept, Optional.empty(), Optional.of(name), Optional.empty());
    Counted thing = new Counted(from, to, to - 1, Optional.empty());
    return new Measured(measure, to, Optional.of(thing), true);
  }

  static Measured nothing(int to) {
    return new Measured(Measure.of(NUMBER), to, Optional.empty(), false);
  }
}
