package org.crosscheck.comparison.fact;

import static org.crosscheck.model.report.IncomparableReason.CHANGE_OF_TOTAL;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_CONCEPT;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_DIMENSION;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_MODALITY;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_PARTICIPANTS;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_PLACE;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_ROLE;
import static org.crosscheck.model.report.IncomparableReason.DIFFERENT_TIME;
import static org.crosscheck.model.report.IncomparableReason.PART_OF_WHOLE;
import static org.crosscheck.model.report.IncomparableReason.UNCERTAIN_MEASURE;
import static org.crosscheck.model.report.IncomparableReason.UNKNOWN_POLARITY;

import java.util.Optional;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * Whether two amounts answer one question. Where they do not, it says why; it never guesses. What a
 * claim leaves unsaid fits, as long as enough is said to be sure.
 */
public final class MeasureMatch {
  private MeasureMatch() {}

  /** The reason why the two cannot be compared, or empty where they can. */
  public static Optional<IncomparableReason> apart(QuantityClaim a, QuantityClaim b) {
    return polarity(a.frame(), b.frame())
        .or(() -> amounts(a, b))
        .or(() -> named(a, b))
        .or(() -> modality(a, b))
        .or(() -> measures(a, b))
        .or(() -> extents(a, b))
        .or(() -> doers(a, b));
  }

  /** True where one is told as so, the other as planned, foreseen or hoped for. */
  public static boolean isOneToBe(QuantityClaim a, QuantityClaim b) {
    return !Modalities.comparable(a.frame().modality(), b.frame().modality());
  }

  /** True when both print the same numbers, whatever hedges stand with them. */
  public static boolean isSameFigure(QuantityClaim a, QuantityClaim b) {
    return AmountComparison.isSamePrinted(a.amount(), b.amount());
  }

  private static Optional<IncomparableReason> polarity(ClaimFrame a, ClaimFrame b) {
    boolean readable = a.polarity() == b.polarity() && a.polarity() != Polarity.UNKNOWN;
    return readable ? Optional.empty() : Optional.of(UNKNOWN_POLARITY);
  }

  /** The same figure planned here and reported there is one figure; two figures may both hold. */
  private static Optional<IncomparableReason> modality(QuantityClaim a, QuantityClaim b) {
    return Modalities.comparable(a.frame().modality(), b.frame().modality())
            || Specificity.tiedByNumber(a, b)
        ? Optional.empty()
        : Optional.of(DIFFERENT_MODALITY);
  }

  private static Optional<IncomparableReason> amounts(QuantityClaim a, QuantityClaim b) {
    if (a.amount().form() != b.amount().form() || a.amount().form() == Form.ORDINAL) {
      return Optional.of(UNCERTAIN_MEASURE);
    }
    return AmountComparison.isPossible(a.amount(), b.amount())
        ? Optional.empty()
        : Optional.of(DIFFERENT_DIMENSION);
  }

  /** "A man was killed" does not say that nobody else was: only the same count is the same. */
  private static Optional<IncomparableReason> named(QuantityClaim a, QuantityClaim b) {
    boolean unnumbered = a.amount().isUnnumbered() || b.amount().isUnnumbered();
    return unnumbered && !a.amount().literal().equals(b.amount().literal())
        ? Optional.of(UNCERTAIN_MEASURE)
        : Optional.empty();
  }

  private static Optional<IncomparableReason> measures(QuantityClaim a, QuantityClaim b) {
    if (isMeasured(a)) {
      return Specificity.ofMeasured(a, b);
    }
    Measure one = MeasureWords.of(a);
    Measure other = MeasureWords.of(b);
    boolean sameThing = one.concept().equals(other.concept());
    if (!sameThing && !isOneFigure(a, b)) {
      return Optional.of(DIFFERENT_CONCEPT);
    }
    if (!fits(one.role(), other.role()) && !Bodies.exceedTheDead(a, b)) {
      return Optional.of(DIFFERENT_ROLE);
    }
    if (!sameThing) {
      return Optional.empty();
    }
    if (!fits(one.participants(), other.participants())) {
      return Optional.of(DIFFERENT_PARTICIPANTS);
    }
    if (!fits(one.place(), other.place())) {
      return Optional.of(DIFFERENT_PLACE);
    }
    return isLength(a) ? Specificity.ofLengths(a, b) : Specificity.apart(a, b);
  }

  /**
   * A force of "30,000 troops" here is one of "30,000 peacekeepers" there; other numbers are not.
   */
  private static boolean isOneFigure(QuantityClaim a, QuantityClaim b) {
    return KindsOf.related(a.measure().concept(), b.measure().concept())
        && isSameFigure(a, b)
        && Specificity.tiedByNumber(a, b);
  }

  private static boolean isLength(QuantityClaim claim) {
    return claim.amount().dimension().filter(Dimension.DURATION::equals).isPresent();
  }

  /**
   * Of an age, whose it is counts, of a length of time, what lasted so long; of other measured
   * amounts, what the words around them say.
   */
  private static boolean isMeasured(QuantityClaim claim) {
    return claim
        .amount()
        .dimension()
        .filter(dimension -> dimension != Dimension.AGE && dimension != Dimension.DURATION)
        .isPresent();
  }

  private static Optional<IncomparableReason> extents(QuantityClaim a, QuantityClaim b) {
    if (OneWhole.haveParts(a, b)) {
      return Optional.empty();
    }
    Extent one = Extent.of(a);
    Extent other = Extent.of(b);
    if (one == other) {
      return one == Extent.PART && !isOnePart(a, b)
          ? Optional.of(UNCERTAIN_MEASURE)
          : Optional.empty();
    }
    if (one == Extent.FORMER || other == Extent.FORMER) {
      return Optional.of(DIFFERENT_TIME);
    }
    boolean change = one == Extent.CHANGE || other == Extent.CHANGE;
    return Optional.of(change ? CHANGE_OF_TOTAL : PART_OF_WHOLE);
  }

  /** Two parts are one where both say of whom or where, or the figure comes back. */
  private static boolean isOnePart(QuantityClaim a, QuantityClaim b) {
    return Specificity.tiedByNumber(a, b)
        || a.measure().participants().isPresent() && b.measure().participants().isPresent()
        || a.measure().place().isPresent() && b.measure().place().isPresent();
  }

  private static Optional<IncomparableReason> doers(QuantityClaim a, QuantityClaim b) {
    return DoerCounted.inOneOnly(a, b) ? Optional.of(PART_OF_WHOLE) : Optional.empty();
  }

  /** What is unsaid fits; what is said on both sides must be the same, the one maybe in short. */
  private static boolean fits(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    var one = Folding.words(a.get());
    var other = Folding.words(b.get());
    return one.containsAll(other) || other.containsAll(one);
  }
}
