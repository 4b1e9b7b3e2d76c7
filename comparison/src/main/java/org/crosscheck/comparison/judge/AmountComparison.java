package org.crosscheck.comparison.judge;

import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.units.UnitConversion;
import org.crosscheck.comparison.units.UnitTable;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.StatedNumber;

/**
 * How two amounts stand to each other once they are in one unit.
 *
 * @param literal by what the words allow
 * @param plausible by what a reader takes them to mean
 * @param rounded true when the one is the other, rounded to the digits that it was given in, or
 *     lies just below a number of which the words only say the size
 * @param samePrinted true when both print the same numbers, whatever hedges stand with them
 * @param printedFits true when the words of b leave room for the number that a prints
 */
public record AmountComparison(
    Relation literal,
    Relation plausible,
    boolean rounded,
    boolean samePrinted,
    boolean printedFits) {

  /** The comparison of two amounts, or empty where no fixed rate leads from unit to unit. */
  public static Optional<AmountComparison> of(Amount a, Amount b) {
    return of(a, b, UnitTable.instance());
  }

  /** True where {@link #of} has an answer. */
  public static boolean isPossible(Amount a, Amount b) {
    return UnitTable.instance().between(b.unit(), a.unit()).isPresent();
  }

  /** True where both print the same numbers, in one unit, whatever hedges stand with them. */
  public static boolean isSamePrinted(Amount a, Amount b) {
    return UnitTable.instance()
        .between(b.unit(), a.unit())
        .filter(conversion -> samePrinted(printed(a), InUnit.of(b, conversion).printed()))
        .isPresent();
  }

  static Optional<AmountComparison> of(Amount a, Amount b, UnitConversion units) {
    return units
        .between(b.unit(), a.unit())
        .map(conversion -> between(a, InUnit.of(b, conversion)));
  }

  private static AmountComparison between(Amount a, InUnit b) {
    return new AmountComparison(
        Relations.between(a.literal(), b.literal()),
        Relations.between(a.plausible(), b.plausible()),
        Rounding.agree(a, b) || Vagueness.leavesRoom(a, b),
        samePrinted(printed(a), b.printed()),
        printedFits(a, b.literal()));
  }

  /** True when a reader takes both to say the same or to leave room for the other. */
  public boolean compatible() {
    return samePrinted || rounded || plausible != Relation.DISJOINT;
  }

  /** True when not even the letter of the words leaves room for both. */
  public boolean excludes() {
    return literal == Relation.DISJOINT && !compatible();
  }

  static List<BigDecimal> printed(Amount amount) {
    return Lists.transform(amount.stated(), StatedNumber::value);
  }

  private static boolean printedFits(Amount a, Range<BigDecimal> other) {
    List<BigDecimal> printed = printed(a);
    return printed.size() == 1 && other.contains(printed.get(0));
  }

  private static boolean samePrinted(List<BigDecimal> a, List<BigDecimal> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<BigDecimal> fewer = a.size() <= b.size() ? a : b;
    List<BigDecimal> more = a.size() <= b.size() ? b : a;
    for (BigDecimal one : fewer) {
      if (!isAmong(more, one)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(List<BigDecimal> values, BigDecimal value) {
    for (BigDecimal other : values) {
      if (other.compareTo(value) == 0) {
        return true;
      }
    }
    return false;
  }
}
