package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Whether a later count of one thing is what became of the earlier one. */
public final class Growth {
  private static final ImmutableMap<String, String> ROLES =
      WordList.rows("en/growing.tsv").stream()
          .collect(toImmutableMap(row -> row.get(0), row -> row.get(1)));

  private static final ImmutableSet<String> STILL =
      ImmutableSet.of("still", "remain", "remained", "remains", "remaining");

  private static final ImmutableSet<String> FOUND_AGAIN = ImmutableSet.of("miss", "trap");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);

  /** A count is held against many others. */
  private static final Memo<QuantityClaim, Boolean> OF_NOW =
      Memo.byIdentity(16_384, Growth::isOfNow);

  private Growth() {}

  /** True when {@code later} may be what {@code earlier} has become. */
  public static boolean leads(QuantityClaim earlier, QuantityClaim later) {
    String how = how(earlier, later);
    return how.equals("either") || (how.equals("up") && isMore(earlier, later));
  }

  /** True when the thing is counted again and again until its count is final. */
  public static boolean isCountedOn(QuantityClaim a, QuantityClaim b) {
    return !how(a, b).isEmpty();
  }

  /** True when the count of such a thing is never lowered but by a correction: the dead. */
  public static boolean canOnlyGrow(QuantityClaim a, QuantityClaim b) {
    return how(a, b).equals("up");
  }

  /** True when the count goes down as the thing counted is found: the missing. */
  public static boolean isFoundAgain(QuantityClaim a, QuantityClaim b) {
    return a.measure().role().filter(FOUND_AGAIN::contains).isPresent()
        && a.measure().role().equals(b.measure().role());
  }

  private static String how(QuantityClaim a, QuantityClaim b) {
    String how = a.measure().role().or(() -> b.measure().role()).map(ROLES::get).orElse("");
    return how.equals("up") && (OF_NOW.of(a) || OF_NOW.of(b)) ? "either" : how;
  }

  /** "15 survivors remained in hospital": what is left of a count may be less. */
  private static boolean isOfNow(QuantityClaim claim) {
    return Folding.words(claim.evidence().sentenceText()).stream().anyMatch(STILL::contains);
  }

  /** True when a reader takes {@code later} for a larger value than {@code earlier}. */
  public static boolean isMore(QuantityClaim earlier, QuantityClaim later) {
    return size(later).compareTo(size(earlier)) > 0;
  }

  /** True when the smaller of the two is most of the larger. */
  public static boolean isNear(QuantityClaim a, QuantityClaim b) {
    BigDecimal smaller = size(a).min(size(b));
    BigDecimal larger = size(a).max(size(b));
    return smaller.multiply(THREE).compareTo(larger.multiply(TWO)) >= 0;
  }

  /** The same of the numbers that they print, whatever stands with them. */
  public static boolean arePrintedNear(QuantityClaim a, QuantityClaim b) {
    if (a.amount().stated().isEmpty() || b.amount().stated().isEmpty()) {
      return false;
    }
    BigDecimal one = a.amount().stated().get(0).value();
    BigDecimal other = b.amount().stated().get(0).value();
    return one.min(other).multiply(THREE).compareTo(one.max(other).multiply(TWO)) >= 0;
  }

  /** True when the smaller of the two printed numbers is four fifths of the larger or more. */
  public static boolean arePrintedAlike(QuantityClaim a, QuantityClaim b) {
    return arePrintedWithin(a, b, FOUR, FIVE);
  }

  /** True when the smaller of the two printed numbers is nine tenths of the larger or more. */
  public static boolean arePrintedClose(QuantityClaim a, QuantityClaim b) {
    return arePrintedWithin(a, b, NINE, BigDecimal.TEN);
  }

  private static boolean arePrintedWithin(
      QuantityClaim a, QuantityClaim b, BigDecimal parts, BigDecimal whole) {
    if (a.amount().stated().isEmpty() || b.amount().stated().isEmpty()) {
      return true;
    }
    BigDecimal one = a.amount().stated().get(0).value();
    BigDecimal other = b.amount().stated().get(0).value();
    return one.min(other).multiply(whole).compareTo(one.max(other).multiply(parts)) >= 0;
  }

  /** How much of the larger the smaller is, from 0 to 1. */
  static BigDecimal share(QuantityClaim smaller, QuantityClaim larger) {
    BigDecimal all = size(larger);
    return all.signum() == 0 ? BigDecimal.ONE : size(smaller).divide(all, MathContext.DECIMAL32);
  }

  private static BigDecimal size(QuantityClaim claim) {
    Range<BigDecimal> range = claim.amount().plausible();
    return range.hasUpperBound()
        ? range.upperEndpoint()
        : range.hasLowerBound() ? range.lowerEndpoint() : BigDecimal.ZERO;
  }
}
