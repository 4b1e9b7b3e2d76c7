package org.crosscheck.reporting.table;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.Unit;

/**
 * The ends of what a claim states as typed values: numbers of amounts, days of dates; nothing where
 * the words state no end, and for other kinds.
 */
final class ClaimValues {
  private ClaimValues() {}

  static Value low(Claim claim) {
    if (claim instanceof DateClaim date) {
      return from(date.timex().interval());
    }
    return Value.ofNumber(range(claim).filter(Range::hasLowerBound).map(Range::lowerEndpoint));
  }

  static Value high(Claim claim) {
    if (claim instanceof DateClaim date) {
      return to(date.timex().interval());
    }
    return Value.ofNumber(range(claim).filter(Range::hasUpperBound).map(Range::upperEndpoint));
  }

  private static Optional<Range<BigDecimal>> range(Claim claim) {
    return claim instanceof QuantityClaim quantity
        ? Optional.of(quantity.amount().literal())
        : Optional.empty();
  }

  static Value from(Optional<TimeInterval> time) {
    return Value.ofMoment(
        time.map(TimeInterval::range).filter(Range::hasLowerBound).map(Range::lowerEndpoint));
  }

  /** The last day of an interval of whole days, as people say it; else the moment it ends. */
  static Value to(Optional<TimeInterval> time) {
    if (time.flatMap(TimeInterval::to).filter(end -> end.indexOf('T') < 0).isPresent()) {
      return Value.ofDay(time.flatMap(TimeInterval::lastDay));
    }
    return Value.ofMoment(
        time.map(TimeInterval::range).filter(Range::hasUpperBound).map(Range::upperEndpoint));
  }

  /** The unit's symbol; empty for counts. */
  static String unit(Claim claim) {
    return claim instanceof QuantityClaim quantity
        ? quantity.amount().unit().map(Unit::symbol).orElse("")
        : "";
  }
}
