package org.crosscheck.comparison.discrepancy;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Whether a later count of one thing is what became of the earlier one. */
final class Growth {
  private static final ImmutableMap<String, String> ROLES =
      WordList.rows("en/growing.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));

  private Growth() {}

  /** True when {@code later} may be what {@code earlier} has become. */
  static boolean leads(QuantityClaim earlier, QuantityClaim later) {
    String how =
        earlier.measure().role().or(() -> later.measure().role()).map(ROLES::get).orElse("");
    return how.equals("either") || (how.equals("up") && isMore(earlier, later));
  }

  private static boolean isMore(QuantityClaim earlier, QuantityClaim later) {
    return size(later).compareTo(size(earlier)) > 0;
  }

  private static BigDecimal size(QuantityClaim claim) {
    Range<BigDecimal> range = claim.amount().plausible();
    return range.hasUpperBound()
        ? range.upperEndpoint()
        : range.hasLowerBound() ? range.lowerEndpoint() : BigDecimal.ZERO;
  }
}
