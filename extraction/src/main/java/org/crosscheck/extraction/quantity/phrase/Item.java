package org.crosscheck.extraction.quantity.phrase;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Unit;

/**
 * A number with its unit.
 *
 * @param from index of the first lexeme of both
 * @param to index after the last lexeme of both
 * @param rule how the unit was found
 */
record Item(int from, int to, Numeral number, Optional<Unit> unit, String rule) {
  Item {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
  }

  Item withUnit(Optional<Unit> newUnit, String newRule) {
    return new Item(from, to, number, newUnit, newRule);
  }

  Item withNumber(Numeral newNumber) {
    return new Item(from, to, newNumber, unit, rule);
  }
}
