package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;

/**
 * Where something was measured, as the words beside the amount have it: "gusts of 90 mph in Port
 * Arlen" are none of "70 mph in the capital". Not asked of money, ages and lengths of time, which
 * are seldom of a place.
 */
final class PlaceBeside {
  private static final ImmutableSet<Dimension> ANYWHERE =
      ImmutableSet.of(Dimension.MONEY, Dimension.AGE, Dimension.DURATION);

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t|[Nn]ear)\\s+(?:the\\s+(capital|north|south|east|west|centre|center"
              + "|city|town|suburbs|mountains|hills|valley|coast)\\b"
              + "|(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}))");

  /** A claim is held against many others. */
  private static final Memo<QuantityClaim, Optional<String>> READ =
      Memo.byIdentity(16_384, PlaceBeside::read);

  private PlaceBeside() {}

  /** True where both say a place and these are not one, as far as their words tell. */
  static boolean areTwo(QuantityClaim a, QuantityClaim b) {
    if (!isPlaced(a)) {
      return false;
    }
    Optional<String> one = READ.of(a);
    Optional<String> other = READ.of(b);
    return one.isPresent()
        && other.isPresent()
        && !one.get().contains(other.get())
        && !other.get().contains(one.get());
  }

  private static boolean isPlaced(QuantityClaim claim) {
    return claim.amount().dimension().filter(it -> !ANYWHERE.contains(it)).isPresent();
  }

  /** Wind, rain, heat: what a forecast can be of. */
  static boolean isOfNature(QuantityClaim claim) {
    return isPlaced(claim)
        && claim.amount().dimension().filter(Dimension.PERCENTAGE::equals).isEmpty();
  }

  private static Optional<String> read(QuantityClaim claim) {
    Stretch stretch = Stretch.of(claim);
    return first(stretch.claimed() + stretch.after()).or(() -> last(stretch.before()));
  }

  private static Optional<String> first(String words) {
    return places(words).findFirst();
  }

  private static Optional<String> last(String words) {
    return places(words).reduce((one, next) -> next);
  }

  private static Stream<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(place -> Folding.fold(place.group(1) == null ? place.group(2) : place.group(1)))
        .filter(place -> !MeasureWords.calendar().contains(place));
  }
}
