package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Specificity;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.QualifierType;

/** Two amounts on one fact with what the rules ask about them. */
record AmountPair(ClaimPair pair, QuantityClaim a, QuantityClaim b, AmountComparison comparison) {
  /** One rule after the other asks about a pair: some more places than threads. */
  private static final Memo<ClaimPair, Optional<AmountPair>> READ =
      Memo.byIdentity(64, AmountPair::read);

  /** The two amounts; empty where the pair is none of two comparable ones. */
  static Optional<AmountPair> of(ClaimPair pair) {
    return READ.of(pair);
  }

  private static Optional<AmountPair> read(ClaimPair pair) {
    if (pair.isSelf()
        || !(pair.a().first() instanceof QuantityClaim a)
        || !(pair.b().first() instanceof QuantityClaim b)) {
      return Optional.empty();
    }
    return AmountComparison.of(a.amount(), b.amount())
        .map(comparison -> new AmountPair(pair, a, b, comparison))
        .filter(amounts -> !amounts.isLength() || !amounts.mayBeOtherLength());
  }

  /** A length of time, not a count. */
  boolean isLength() {
    return a.amount().dimension().filter(Dimension.DURATION::equals).isPresent();
  }

  /** Of another thing that lasted, or the same length in another unit. */
  private boolean mayBeOtherLength() {
    return differs() && RoundedLengths.areOne(a, b) || beside().mayBeOfTwoLengths();
  }

  Amount one() {
    return a.amount();
  }

  Amount other() {
    return b.amount();
  }

  /** The number that both print, as a name for what a finding is about. */
  String printed() {
    return a.amount().stated().stream()
        .map(number -> number.value().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining("–"));
  }

  /** Which of the two came first, and what became of it. */
  AmountOrder order() {
    return new AmountOrder(this);
  }

  /** What else the two articles say on the matter. */
  AmountsBeside beside() {
    return new AmountsBeside(this);
  }

  /** A reader takes the two for different values. */
  boolean differs() {
    return !comparison.compatible();
  }

  Origins origins() {
    return Origins.of(a, b);
  }

  /** Both are known to have a source, and it is not known to be one. */
  boolean isFromTwoSources() {
    Claim one = sourced(a);
    Claim two = sourced(b);
    return Origins.isSaid(one)
        && Origins.isSaid(two)
        && Origins.of(one, two) != Origins.SAME
        && !Origins.isSameAnybody(one, two);
  }

  /**
   * The claim, or where it names nobody the first one on the fact that gives its figure and does.
   */
  private Claim sourced(QuantityClaim claim) {
    if (Origins.isSaid(claim) || !Specificity.isTelling(claim)) {
      return claim;
    }
    return pair.context().stream()
        .flatMap(position -> position.claims().stream())
        .filter(QuantityClaim.class::isInstance)
        .map(QuantityClaim.class::cast)
        .filter(other -> Origins.isSaid(other) && MeasureMatch.isSameFigure(claim, other))
        .findFirst()
        .orElse(claim);
  }

  /**
   * One article that gives a much smaller count as well, not by the same source, is more likely to
   * speak of a part of what it counted than to contradict itself.
   */
  boolean mayBePart() {
    return a.amount().dimension().isEmpty() && origins() != Origins.SAME && !Growth.isNear(a, b);
  }

  /**
   * 65 and "up to 90" leave room for each other, as do "more than 50" and "more than 60"; still
   * they are no two ways of giving one number.
   */
  boolean isLooselyBounded() {
    if (isLength()) {
      return areTwoLimits();
    }
    if (one().has(QualifierType.VAGUE) || other().has(QualifierType.VAGUE)) {
      return false;
    }
    boolean oneOpenAbove = !one().literal().hasUpperBound();
    boolean otherOpenAbove = !other().literal().hasUpperBound();
    boolean ceiling = !one().literal().hasLowerBound() || !other().literal().hasLowerBound();
    if (ceiling) {
      return !Growth.arePrintedAlike(a, b);
    }
    return oneOpenAbove != otherOpenAbove
        ? areAboveEachOther()
        : oneOpenAbove && !comparison.samePrinted();
  }

  /** "Within six months" and "within a year": each is a limit, and the one is half of the other. */
  private boolean areTwoLimits() {
    return one().has(QualifierType.AT_MOST)
        && other().has(QualifierType.AT_MOST)
        && !comparison.samePrinted()
        && !Growth.arePrintedAlike(a, b)
        && !RoundedLengths.areOne(a, b);
  }

  /**
   * Who knows of 47 does not say "at least 40"; "over 50" may be 52, and "more than a dozen" 17.
   */
  private boolean areAboveEachOther() {
    return comparison.literal() != Relation.DISJOINT
        && !comparison.rounded()
        && !isOneOfItsKind(one())
        && !isOneOfItsKind(other())
        && !Growth.arePrintedClose(a, b);
  }

  /** A dozen, a hundred: the number is the worth of the word that it is counted in. */
  private static boolean isOneOfItsKind(Amount amount) {
    return amount.stated().stream().anyMatch(it -> it.value().compareTo(amount.step()) == 0);
  }

  /** Neither is only bounded: "at least 30" beside 10 is more often a whole and its part. */
  boolean areClosed() {
    return isClosed(a.amount().literal()) && isClosed(b.amount().literal());
  }

  private static boolean isClosed(Range<BigDecimal> range) {
    return range.hasLowerBound() && range.hasUpperBound();
  }
}
