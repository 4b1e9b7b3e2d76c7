package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.value.Dimension;

/**
 * Two texts about one thing that each give one amount of a kind give the same one of it, even where
 * neither says enough to be sure of that among many claims.
 */
public final class SoleMatch {
  private SoleMatch() {}

  /** The only amount of {@code given} that is of the kind of {@code claim}, the only one of its. */
  public static ImmutableList<QuantityClaim> of(
      List<QuantityClaim> given, QuantityClaim claim, List<QuantityClaim> beside) {
    List<QuantityClaim> alike = given.stream().filter(other -> isOfKind(claim, other)).toList();
    boolean sole =
        alike.size() == 1 && beside.stream().filter(other -> isOfKind(claim, other)).count() == 1;
    return sole && isOnlyUncertain(alike.get(0), claim)
        ? ImmutableList.copyOf(alike)
        : ImmutableList.of();
  }

  private static boolean isOnlyUncertain(QuantityClaim a, QuantityClaim b) {
    return MeasureMatch.apart(a, b).equals(Optional.of(IncomparableReason.UNCERTAIN_MEASURE))
        && Extent.of(a) == Extent.of(b)
        && Context.ofSentence(a).touches(Context.ofSentence(b));
  }

  private static boolean isOfKind(QuantityClaim one, QuantityClaim other) {
    boolean ofAge = one.amount().dimension().equals(Optional.of(Dimension.AGE));
    boolean sameDimension = !ofAge && one.amount().dimension().equals(other.amount().dimension());
    return sameDimension
        && one.amount().form() == other.amount().form()
        && (one.amount().dimension().isPresent()
            || one.measure().concept().equals(other.measure().concept()));
  }
}
