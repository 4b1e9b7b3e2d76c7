package org.crosscheck.comparison.judge;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crosscheck.comparison.units.UnitConversion.Conversion;
import org.crosscheck.model.value.Amount;

/** An amount's numbers, converted to another unit. */
record InUnit(
    Range<BigDecimal> literal,
    Range<BigDecimal> plausible,
    List<BigDecimal> printed,
    BigDecimal step) {

  static InUnit of(Amount amount, Conversion conversion) {
    List<BigDecimal> printed = AmountComparison.printed(amount);
    if (conversion.equals(Conversion.NONE)) {
      return new InUnit(amount.literal(), amount.plausible(), printed, amount.step());
    }
    return new InUnit(
        convert(amount.literal(), conversion.value()),
        convert(amount.plausible(), conversion.value()),
        printed.stream().map(conversion.value()).toList(),
        conversion.difference().apply(amount.step()));
  }

  private static Range<BigDecimal> convert(
      Range<BigDecimal> range, UnaryOperator<BigDecimal> value) {
    if (range.hasLowerBound() && range.hasUpperBound()) {
      return Range.range(
          value.apply(range.lowerEndpoint()),
          range.lowerBoundType(),
          value.apply(range.upperEndpoint()),
          range.upperBoundType());
    }
    if (range.hasLowerBound()) {
      return Range.downTo(value.apply(range.lowerEndpoint()), range.lowerBoundType());
    }
    return range.hasUpperBound()
        ? Range.upTo(value.apply(range.upperEndpoint()), range.upperBoundType())
        : range;
  }
}
