package org.crosscheck.extraction.quantity.unit;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/** Bare degrees are an angle beside a word of direction, else a temperature, as in weather news. */
final class DegreeContext {
  private static final int WINDOW = 20;
  private static final Unit TEMPERATURE = new Unit("°", "degree", Dimension.TEMPERATURE);
  private static final ImmutableSet<String> DIRECTION =
      ImmutableSet.of(
          "turn",
          "turned",
          "turning",
          "rotate",
          "rotated",
          "angle",
          "angles",
          "tilt",
          "tilted",
          "latitude",
          "longitude",
          "slope",
          "incline",
          "steep",
          "north",
          "south",
          "east",
          "west",
          "bearing",
          "heading",
          "left",
          "right");

  /** {@code unit}, which stands at the index; a bare degree as the words around it take it. */
  Unit resolve(Lexemes lexemes, int at, Unit unit) {
    if (!unit.symbol().equals("°")) {
      return unit;
    }
    for (int i = at - WINDOW; i < at + WINDOW; i++) {
      if (DIRECTION.contains(lexemes.lower(i))) {
        return unit;
      }
    }
    return TEMPERATURE;
  }
}
