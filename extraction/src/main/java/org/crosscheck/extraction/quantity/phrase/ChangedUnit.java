package org.crosscheck.extraction.quantity.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Unit;

/**
 * Gives the one end of a change that has no unit the unit of the other: "from 70 percent to about
 * 63", "to 63 from 70 percent", "rose from 30 to 35 percent", "to 18 pence, down from 21". Nothing
 * may be counted behind it.
 */
final class ChangedUnit {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final ChangeLinks links;

  ChangedUnit(ChangeLinks links) {
    this.links = links;
  }

  void fill(Lexemes lexemes, List<Item> items) {
    for (int i = 0; i + 1 < items.size(); i++) {
      Item first = items.get(i);
      Item second = items.get(i + 1);
      if (isMeasured(first) && isBare(lexemes, second, first) && isChange(lexemes, first, second)) {
        items.set(i + 1, second.withUnit(first.unit(), "unit-shared"));
      } else if (isMeasured(second)
          && (isBare(lexemes, first, second) && links.isToFrom(lexemes, first, second)
              || isNumber(first, second) && links.isDirect(lexemes, first, second))) {
        items.set(i, first.withUnit(second.unit(), "unit-shared"));
      }
    }
  }

  private boolean isChange(Lexemes lexemes, Item first, Item second) {
    return links.isFromTo(lexemes, first, second)
        || links.isToFrom(lexemes, first, second)
        || links.isMovedFrom(lexemes, first, second);
  }

  /** With a unit that the words may leave out: money where it stands behind, "18 pence". */
  private static boolean isMeasured(Item item) {
    boolean sign = item.from() < item.number().from();
    return item.unit()
        .map(Unit::dimension)
        .filter(dimension -> dimension != Dimension.AGE)
        .filter(dimension -> dimension != Dimension.MONEY || !sign)
        .isPresent();
  }

  /** In digits and no year; with a scale word only where the other has it as well. */
  private static boolean isNumber(Item item, Item other) {
    Numeral number = item.number();
    boolean year =
        number.to() == number.from() + 1
            && number.value().filter(ChangedUnit::mayBeYear).isPresent();
    return item.rule().equals("number")
        && number.style() == Numeral.Style.DIGITS
        && (number.scale().compareTo(BigDecimal.ONE) == 0
            || number.scale().compareTo(other.number().scale()) == 0)
        && !year;
  }

  private static boolean mayBeYear(BigDecimal value) {
    return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
  }

  private boolean isBare(Lexemes lexemes, Item item, Item other) {
    return isNumber(item, other) && links.isEnd(lexemes, item.to());
  }
}
