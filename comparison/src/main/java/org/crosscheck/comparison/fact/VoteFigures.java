package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.comparison.name.LikeNames;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;

/**
 * Shares of a vote and turnouts. A share is one winner's in one round: two winners' shares lie near
 * each other and stand among the same words, so that nothing but the names tells them apart. What
 * was counted halfway is no other result.
 */
public final class VoteFigures {
  private static final String SHARE = "vote share";
  private static final String TURNOUT = "turnout";
  private static final ImmutableSet<String> CONCEPTS =
      ImmutableSet.of(SHARE, TURNOUT, "votes counted", "opinion poll");

  private static final ImmutableSet<String> ONE_ROUND = ImmutableSet.of("win", "lead");

  private VoteFigures() {}

  /** True where one of the two is a share of a vote. */
  static boolean hasShare(QuantityClaim a, QuantityClaim b) {
    return isOf(SHARE, a) || isOf(SHARE, b);
  }

  /** Why two amounts, of which one is a share of a vote, are not of one winner's result. */
  static Optional<IncomparableReason> apart(QuantityClaim a, QuantityClaim b) {
    if (!isOneConcept(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_CONCEPT);
    }
    if (!isOnePlace(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_PLACE);
    }
    if (!isOneWinner(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_PARTICIPANTS);
    }
    if (a.measure().role().equals(b.measure().role())) {
      return Optional.empty();
    }
    return Optional.of(
        isOneRound(a, b) ? IncomparableReason.DIFFERENT_ROLE : IncomparableReason.DIFFERENT_TIME);
  }

  /** True where the two cannot be of one thing, whatever stands around them. */
  static boolean areTwo(QuantityClaim a, QuantityClaim b) {
    boolean ofVote =
        CONCEPTS.contains(a.measure().concept()) || CONCEPTS.contains(b.measure().concept());
    return ofVote && (!isOneConcept(a, b) || !isOnePlace(a, b) || hasShare(a, b) && !areOne(a, b));
  }

  /** True where both are one winner's share in one round, maybe before all votes were counted. */
  static boolean areOne(QuantityClaim a, QuantityClaim b) {
    return hasShare(a, b)
        && isOneConcept(a, b)
        && isOnePlace(a, b)
        && isOneWinner(a, b)
        && isOneRound(a, b);
  }

  /** True where the one was counted before all votes were. */
  public static boolean areCountedTwice(QuantityClaim a, QuantityClaim b) {
    return areOne(a, b) && !a.measure().role().equals(b.measure().role());
  }

  /** A share or turnout of a place is nothing to set against that of the whole. */
  private static boolean isOnePlace(QuantityClaim a, QuantityClaim b) {
    return a.measure().place().map(Folding::fold).equals(b.measure().place().map(Folding::fold));
  }

  private static boolean isOneConcept(QuantityClaim a, QuantityClaim b) {
    return a.measure().concept().equals(b.measure().concept());
  }

  private static boolean isOneRound(QuantityClaim a, QuantityClaim b) {
    return a.measure().role().equals(b.measure().role())
        || a.measure().role().filter(ONE_ROUND::contains).isPresent()
            && b.measure().role().filter(ONE_ROUND::contains).isPresent();
  }

  /** "Anton" is Lev Anton; "the Democrats" are not the Christian Democrats. */
  private static boolean isOneWinner(QuantityClaim a, QuantityClaim b) {
    Optional<String> one = a.measure().participants().map(Folding::fold);
    Optional<String> other = b.measure().participants().map(Folding::fold);
    return one.isPresent()
        && other.isPresent()
        && LikeNames.areOne(one.get(), other.get())
        && (one.equals(other) || mayBeFamilyName(one.get()) && mayBeFamilyName(other.get()));
  }

  /** A single plural is the short name of more than one party. */
  private static boolean mayBeFamilyName(String folded) {
    return folded.contains(" ") || !folded.endsWith("s");
  }

  private static boolean isOf(String concept, QuantityClaim claim) {
    return claim.measure().concept().equals(concept);
  }
}
