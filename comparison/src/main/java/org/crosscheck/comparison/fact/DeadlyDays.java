package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/**
 * Whether two dates on which people died are both of the disaster itself, so that one of them must
 * be wrong. Not where a sentence speaks of a count that went on, or of those who died of their
 * wounds: they died on another day.
 */
public final class DeadlyDays {
  private static final String KILL = "kill";

  /** A place and what happened there, say. */
  private static final int FEWEST_SHARED = 2;

  private static final ImmutableSet<String> LATER =
      ImmutableSet.of(
          "toll",
          "total",
          "another",
          "more",
          "further",
          "others",
          "later",
          "injuries",
          "wounds",
          "hospital",
          "overnight",
          "since",
          "rise",
          "rises",
          "rose",
          "risen",
          "climbed",
          "climbs",
          "reached",
          "reaches",
          "succumbed");

  private DeadlyDays() {}

  /** True where both tell of the same deaths, as far as their sentences say. */
  public static boolean areOfOneDisaster(DateClaim a, DateClaim b) {
    return isOfDeaths(a)
        && isOfDeaths(b)
        && Sets.intersection(stems(a), stems(b)).size() >= FEWEST_SHARED;
  }

  /** False where two days on which people died are not said to be of the same deaths. */
  static boolean mayBeOne(DateClaim a, DateClaim b) {
    boolean deaths = isRole(a) && isRole(b) && !a.timex().value().equals(b.timex().value());
    return !deaths || areOfOneDisaster(a, b);
  }

  private static boolean isOfDeaths(DateClaim claim) {
    return isRole(claim)
        && Folding.words(claim.evidence().sentenceText()).stream().noneMatch(LATER::contains);
  }

  private static boolean isRole(DateClaim claim) {
    return claim.happening().flatMap(Measure::role).filter(KILL::equals).isPresent();
  }

  /** Of the words that say what happened and where, not of those that deaths have in common. */
  private static ImmutableSet<String> stems(DateClaim claim) {
    ImmutableSet<String> outcome =
        Context.stems("people person man woman child kill die dead injure wound");
    return Sets.difference(Context.stems(claim.evidence().sentenceText()), outcome).immutableCopy();
  }
}
