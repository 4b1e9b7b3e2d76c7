package org.crosscheck.extraction.quantity.hedge;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.crosscheck.model.value.QualifierType;

/**
 * What hedges make of a number, as two ranges: what the words allow, and what a reader takes them
 * to mean. {@code docs/vocabulary.md} has the table of plausible ranges with its reasons.
 *
 * @param literal what the words allow
 * @param plausible what a reader takes them to mean
 */
public record Bounds(Range<BigDecimal> literal, Range<BigDecimal> plausible) {
  /** A third of 90 is 30, whatever the third was rounded to. */
  private static final int DECIMALS = 9;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Bounds {
    Objects.requireNonNull(literal, "literal");
    Objects.requireNonNull(plausible, "plausible");
  }

  /**
   * These bounds under one more hedge.
   *
   * @param step the worth of the number's last significant digit
   */
  public Bounds with(QualifierType hedge, BigDecimal step) {
    BigDecimal low = plausible.lowerEndpoint();
    BigDecimal high = plausible.upperEndpoint();
    return switch (hedge) {
      case AT_LEAST ->
          new Bounds(Range.atLeast(low), Range.closed(low, low.add(reach(low, step, HALF))));
      case MORE_THAN ->
          new Bounds(
              Range.greaterThan(low), Range.openClosed(low, low.add(reach(low, step, QUARTER))));
      case JUST_OVER ->
          new Bounds(Range.greaterThan(low), Range.openClosed(low, low.add(spread(low, step))));
      case AT_MOST ->
          new Bounds(
              Range.atMost(high), Range.closed(high.subtract(reach(high, step, HALF)), high));
      case LESS_THAN ->
          new Bounds(
              Range.lessThan(high),
              Range.closedOpen(high.subtract(reach(high, step, QUARTER)), high));
      case NEARLY ->
          new Bounds(
              literal.hasUpperBound() ? Range.atMost(high) : literal,
              widened(low.subtract(spread(low, step)), high));
      case ABOUT, ESTIMATED ->
          new Bounds(
              literal, widened(low.subtract(spread(low, step)), high.add(spread(high, step))));
      case VAGUE, RANGE, EXACT -> this;
    };
  }

  /** Both ranges multiplied. */
  public Bounds times(BigDecimal factor) {
    return new Bounds(times(literal, factor), times(plausible, factor));
  }

  private static Range<BigDecimal> times(Range<BigDecimal> range, BigDecimal factor) {
    Range<BigDecimal> times = Range.all();
    if (range.hasLowerBound()) {
      BigDecimal low = plain(range.lowerEndpoint().multiply(factor));
      times = times.intersection(Range.downTo(low, range.lowerBoundType()));
    }
    if (range.hasUpperBound()) {
      BigDecimal high = plain(range.upperEndpoint().multiply(factor));
      times = times.intersection(Range.upTo(high, range.upperBoundType()));
    }
    return times;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private Range<BigDecimal> widened(BigDecimal low, BigDecimal high) {
    BoundType lowType = plausible.lowerBoundType();
    BoundType highType = plausible.upperBoundType();
    return low.compareTo(high) == 0 ? plausible : Range.range(low, lowType, high, highType);
  }

  /** One step of rounding, but a tenth of the number at least and a fifth at most. */
  private static BigDecimal spread(BigDecimal value, BigDecimal step) {
    BigDecimal size = value.abs();
    return step.max(size.multiply(TENTH)).min(size.multiply(FIFTH)).max(smallest(size));
  }

  /** One step of rounding, or the share of the number where that is more; never past zero. */
  private static BigDecimal reach(BigDecimal value, BigDecimal step, BigDecimal share) {
    BigDecimal size = value.abs();
    return step.max(size.multiply(share)).min(size.max(smallest(size)));
  }

  /** Keeps a range around zero from being empty. */
  private static BigDecimal smallest(BigDecimal size) {
    return size.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
  }
}
