package org.crosscheck.comparison.fact;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * People counted by the noun for what they are: "members" and "members" are counted as one thing,
 * "members" and "people" may be. Of those to whom something happens that goes on being counted,
 * such as the dead, it says nothing: their kinds are parts of one count.
 */
final class PeopleOfKind {
  private static final double KINDRED = 0.8;

  private PeopleOfKind() {}

  /** From 1 for people of one noun down to 0 where one of them may be anybody. */
  static double likeness(QuantityClaim a, QuantityClaim b) {
    Optional<String> one = noun(a);
    Optional<String> other = noun(b);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    return WordFamilies.areKin(one.get(), other.get()) ? KINDRED : 0;
  }

  /** The stem of the noun for what the people are; empty where they are anybody. */
  static Optional<String> noun(QuantityClaim claim) {
    return Growth.isCountedOn(claim, claim)
        ? Optional.empty()
        : claim
            .measure()
            .participants()
            .map(words -> Iterables.getLast(Folding.words(words), ""))
            .filter(noun -> !noun.isEmpty())
            .map(Stem::of);
  }
}
