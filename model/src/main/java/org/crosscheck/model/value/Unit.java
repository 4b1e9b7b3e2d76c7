package org.crosscheck.model.value;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * A unit of measure.
 *
 * @param symbol {@code percent}, an ISO 4217 code, or the unit's symbol ({@code km}, {@code m²})
 * @param name the unit's English name in the singular ({@code kilometre}, {@code US dollar})
 * @param dimension what it measures; two amounts can be compared only within one dimension
 */
public record Unit(String symbol, String name, Dimension dimension) {
  public Unit {
    visible(symbol, "unit symbol");
    visible(name, "unit name");
    Objects.requireNonNull(dimension, "dimension");
  }
}
