package org.crosscheck.extraction.quantity.measure;

import java.util.Objects;
import org.crosscheck.extraction.quantity.phrase.AmountPhrase;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;

/**
 * The last amount before another in its sentence of which it is known what it counts.
 *
 * @param phrase the amount
 * @param measured what it measures
 */
public record Earlier(AmountPhrase phrase, Measured measured) {
  public Earlier {
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(measured, "measured");
  }

  Measure measure() {
    return measured.measure();
  }

  /** What "others" are behind it: people behind an age, else what was counted. */
  Measure counted() {
    boolean age = phrase.unit().filter(unit -> unit.dimension() == Dimension.AGE).isPresent();
    return age ? Measure.of(Concepts.PERSON) : measure();
  }

  /** Index after its last lexeme, the noun that it counts included. */
  int to() {
    return Math.max(phrase.to(), measured.to());
  }

  /** True for a count whose noun is named, and not for an amount in a unit. */
  boolean isCount() {
    return phrase.unit().isEmpty()
        && measured.thing().filter(thing -> thing.pronoun().isEmpty()).isPresent();
  }
}
