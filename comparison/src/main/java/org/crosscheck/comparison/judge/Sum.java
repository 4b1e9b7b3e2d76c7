package org.crosscheck.comparison.judge;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.crosscheck.model.value.Amount;

/**
 * What several amounts of one unit make together.
 *
 * @param literal by what the words allow
 * @param plausible by what a reader takes them to mean
 * @param slack how far rounding may have moved the sum; 0 for small counts, which nobody rounds
 */
public record Sum(Range<BigDecimal> literal, Range<BigDecimal> plausible, BigDecimal slack) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Who counts in tens of thousands does not count to the last head. */
  private static final BigDecimal COARSE = BigDecimal.valueOf(10_000);

  /** The sum of {@code amounts}, one at least. */
  public static Sum of(List<Amount> amounts) {
    return new Sum(
        sum(amounts, Amount::literal),
        sum(amounts, Amount::plausible),
        amounts.stream().map(Sum::slack).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** True when {@code total} leaves room for the sum, by the letter or for a reader. */
  public boolean fits(Amount total) {
    BigDecimal room = slack.add(slack(total));
    return overlaps(widened(literal, room), total.literal())
        || overlaps(widened(plausible, room), total.plausible());
  }

  /** Half of its last digit, for what was measured and for counts that only name thousands. */
  private static BigDecimal slack(Amount amount) {
    boolean rounded = amount.dimension().isPresent() || amount.step().compareTo(COARSE) >= 0;
    return rounded ? amount.step().divide(TWO) : BigDecimal.ZERO;
  }

  private static Range<BigDecimal> sum(
      List<Amount> amounts, Function<Amount, Range<BigDecimal>> range) {
    return amounts.stream().map(range).reduce(Sum::plus).orElseThrow();
  }

  private static Range<BigDecimal> plus(Range<BigDecimal> a, Range<BigDecimal> b) {
    boolean below = a.hasLowerBound() && b.hasLowerBound();
    boolean above = a.hasUpperBound() && b.hasUpperBound();
    if (below && above) {
      return Range.closed(
          a.lowerEndpoint().add(b.lowerEndpoint()), a.upperEndpoint().add(b.upperEndpoint()));
    }
    if (below) {
      return Range.atLeast(a.lowerEndpoint().add(b.lowerEndpoint()));
    }
    return above ? Range.atMost(a.upperEndpoint().add(b.upperEndpoint())) : Range.all();
  }

  private static Range<BigDecimal> widened(Range<BigDecimal> range, BigDecimal room) {
    if (range.hasLowerBound() && range.hasUpperBound()) {
      return Range.closed(range.lowerEndpoint().subtract(room), range.upperEndpoint().add(room));
    }
    if (range.hasLowerBound()) {
      return Range.downTo(range.lowerEndpoint().subtract(room), BoundType.CLOSED);
    }
    return range.hasUpperBound()
        ? Range.upTo(range.upperEndpoint().add(room), BoundType.CLOSED)
        : range;
  }

  private static boolean overlaps(Range<BigDecimal> a, Range<BigDecimal> b) {
    return a.isConnected(b) && !a.intersection(b).isEmpty();
  }
}
