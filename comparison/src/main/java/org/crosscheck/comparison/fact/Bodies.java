package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Bodies that were found beside a count of the dead. Fewer bodies say nothing, since others may not
 * have been found; more bodies are more dead.
 */
final class Bodies {
  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("bodies", "corpses");

  private Bodies() {}

  /** True where one article counts more bodies than the other counts dead. */
  static boolean exceedTheDead(QuantityClaim a, QuantityClaim b) {
    return isOfBodies(a) && isOfDead(b) && Growth.isMore(b, a)
        || isOfBodies(b) && isOfDead(a) && Growth.isMore(a, b);
  }

  private static boolean isOfDead(QuantityClaim claim) {
    return claim.measure().role().filter("kill"::equals).isPresent();
  }

  private static boolean isOfBodies(QuantityClaim claim) {
    return claim.measure().role().filter("recover"::equals).isPresent()
        && Folding.words(claim.evidence().words()).stream().anyMatch(NOUNS::contains);
  }
}
