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

  static Measured nothing(int to) {
    return new Measured(Measure.of(NUMBER), to, Optional.empty(), false);
  }
}
