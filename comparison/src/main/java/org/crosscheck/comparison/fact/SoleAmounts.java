package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Which amounts are the only ones of their kind: an article counts one thing once, and so does the
 * other, leaving aside the figures that both have.
 *
 * @param byKind the amounts by article, dimension, concept and kind of people
 */
record SoleAmounts(ImmutableListMultimap<Object, QuantityClaim> byKind) {

  static SoleAmounts of(Collection<Sourced<QuantityClaim>> members) {
    return new SoleAmounts(
        members.stream()
            .filter(member -> !Timing.isBackground(member.claim(), member.article()))
            .map(Sourced::claim)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(SoleAmounts::key, claim -> claim)));
  }

  private static Object key(QuantityClaim claim) {
    return key(claim.article(), claim);
  }

  private static Object key(String article, QuantityClaim claim) {
    return List.of(article, claim.amount().dimension(), claim.measure().concept(), kind(claim));
  }

  /** Of people the noun for what they are, else nothing. */
  private static Optional<String> kind(QuantityClaim claim) {
    return ThingLikeness.isGeneric(claim) ? PeopleOfKind.noun(claim) : Optional.empty();
  }

  /** True when each of the two is the only such amount of its article. */
  boolean contains(QuantityClaim a, QuantityClaim b) {
    return (!ThingLikeness.isGeneric(a) || kind(a).isPresent())
        && kind(a).equals(kind(b))
        && a.measure().concept().equals(b.measure().concept())
        && isSole(a, b)
        && isSole(b, a);
  }

  private boolean isSole(QuantityClaim claim, QuantityClaim other) {
    return byKind.get(key(claim)).stream()
        .filter(own -> !MeasureMatch.isSameFigure(own, claim))
        .allMatch(
            own ->
                byKind.get(key(other)).stream()
                    .anyMatch(its -> MeasureMatch.isSameFigure(own, its)));
  }
}
