package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.extraction.quantity.lexeme.Lexemes;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Dimension;

/**
 * Gives the one end of a change that has no unit the unit of the other: "from 70 percent to 63",
 * "to 63 from 70 percent", "rose from 30 to 35 percent". Nothing may be counted behind it.
 */
final class ChangedUnit {
  private static final int APART = 7;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** What may follow a number that counts nothing. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          "", "in", "last", "the", "this", "and", "at", "for", "after", "from", "on", "as", "by",
          "while", "when", "since", "between", "but", "during", "within", "over", "a");

  private ChangedUnit() {}

  static void fill(Lexemes lexemes, List<Item> items) {
    for (int i = 0; i + 1 < items.size(); i++) {
      Item first = items.get(i);
      Item second = items.get(i + 1);
      if (isBare(lexemes, second) && isMeasured(first) && isFromTo(lexemes, first, second)) {
        items.set(i + 1, second.withUnit(first.unit(), "unit-shared"));
      } else if (isMeasured(second)
          && (isToFrom(lexemes, first, second) && isBare(lexemes, first)
              || isNumber(first) && isDirect(lexemes, first, second))) {
        items.set(i, first.withUnit(second.unit(), "unit-shared"));
      }
    }
  }

  private static boolean isMeasured(Item item) {
    return item.unit()
        .filter(unit -> unit.dimension() != Dimension.AGE && unit.dimension() != Dimension.MONEY)
        .isPresent();
  }

  private static boolean isNumber(Item item) {
    Numeral number = item.number();
    boolean year =
        number.to() == number.from() + 1
            && number.value().filter(ChangedUnit::mayBeYear).isPresent();
    return item.rule().equals("number")
        && number.style() == Numeral.Style.DIGITS
        && number.scale().compareTo(BigDecimal.ONE) == 0
        && !year;
  }

  private static boolean mayBeYear(BigDecimal value) {
    return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
  }

  private static boolean isBare(Lexemes lexemes, Item item) {
    boolean ends = lexemes.at(item.to()).isMark() && !lexemes.isHyphen(item.to());
    return isNumber(item) && (ends || ENDS.contains(lexemes.lower(item.to())));
  }

  /** "from 70 percent last year to 63". */
  private static boolean isFromTo(Lexemes lexemes, Item first, Item second) {
    return lexemes.is(first.from() - 1, "from")
        && lexemes.is(second.from() - 1, "to")
        && second.from() - first.to() <= APART
        && isOneClause(lexemes, first.to(), second.from());
  }

  /** "to 63 last year from 70 percent". */
  private static boolean isToFrom(Lexemes lexemes, Item first, Item second) {
    boolean to = lexemes.is(first.from() - 1, "to") || lexemes.is(first.from() - 1, "at");
    return to
        && lexemes.is(second.from() - 1, "from")
        && second.from() - first.to() <= APART
        && isOneClause(lexemes, first.to(), second.from());
  }

  /** "from 30 to 35 percent". */
  private static boolean isDirect(Lexemes lexemes, Item first, Item second) {
    return lexemes.is(first.from() - 1, "from")
        && second.from() == first.to() + 1
        && lexemes.is(first.to(), "to");
  }

  private static boolean isOneClause(Lexemes lexemes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexemes.at(i).isMark() && !lexemes.is(i, ",") && !lexemes.isHyphen(i)) {
        return false;
      }
    }
    return true;
  }
}
