package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.QualifierType;
import org.crosscheck.model.value.StatedNumber;

/**
 * Whether two measures that do not contradict each other say enough to set their amounts against
 * each other. Where too little is said, only the number itself can tie them: the same figure of
 * some size, hedged or rounded otherwise, is hardly a coincidence; another figure may be of another
 * thing.
 */
public final class Specificity {
  /** Smaller numbers come back by chance. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private static final BigDecimal SMALL_PART = new BigDecimal("0.25");

  private Specificity() {}

  static Optional<IncomparableReason> apart(QuantityClaim a, QuantityClaim b) {
    if (tiedByNumber(a, b)) {
      return Optional.empty();
    }
    if (!isSaidEnough(a, b)) {
      return Optional.of(IncomparableReason.UNCERTAIN_MEASURE);
    }
    return isNarrowerAndSmaller(a, b) || isNarrowerAndSmaller(b, a)
        ? Optional.of(IncomparableReason.PART_OF_WHOLE)
        : Optional.empty();
  }

  /**
   * The same for amounts in a unit: "a year" is not "a month", the words around them must be of one
   * thing, or one source say of both what becomes of the money in which time, or the figure be the
   * same and some word too.
   */
  static Optional<IncomparableReason> ofMeasured(QuantityClaim a, QuantityClaim b) {
    if (VoteFigures.hasShare(a, b)) {
      return VoteFigures.apart(a, b);
    }
    if (VoteFigures.areTwo(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_CONCEPT);
    }
    if (PriceMove.of(a).isPresent() || PriceMove.of(b).isPresent()) {
      return PriceMove.areOne(a, b) && tiedByNumber(a, b)
          ? Optional.empty()
          : Optional.of(IncomparableReason.UNCERTAIN_MEASURE); // one may be the close, one the low
    }
    Context one = Context.of(a);
    Context other = Context.of(b);
    if (!Rate.of(a).equals(Rate.of(b)) && !tiedByNumber(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_TIME);
    }
    if (areTwoDistances(a, b) && !tiedByNumber(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_CONCEPT);
    }
    if (PlaceBeside.areTwo(a, b) && !tiedByNumber(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_PLACE);
    }
    if (isOtherQuake(a, b)) {
      return Optional.of(IncomparableReason.DIFFERENT_PARTICIPANTS);
    }
    boolean alike = areFarApart(a, b) ? one.isNearlyAll(other) : one.isLike(other);
    if (alike
        || (isVague(a) != isVague(b) && isOfOneThing(a, b))
        || Rate.isOneBudget(a, b)
        || isOneMagnitude(a, b)) {
      return Optional.empty();
    }
    return tiedByNumber(a, b) && one.touches(other)
        ? Optional.empty()
        : Optional.of(
            one.namesAnother(other)
                ? IncomparableReason.DIFFERENT_PARTICIPANTS
                : IncomparableReason.UNCERTAIN_MEASURE);
  }

  /** Of wind, rain, heat and the like, what was forecast is no other value of what was measured. */
  public static Optional<IncomparableReason> ofForecast(QuantityClaim a, QuantityClaim b) {
    boolean forecast =
        isForecast(a) != isForecast(b) && PlaceBeside.isOfNature(a) && !tiedByNumber(a, b);
    return forecast ? Optional.of(IncomparableReason.DIFFERENT_MODALITY) : Optional.empty();
  }

  private static boolean isForecast(QuantityClaim claim) {
    return Modalities.isToBe(claim.frame().modality());
  }

  /** How far one thing is from another is not how long it is, nor how far it is from a third. */
  static boolean areTwoDistances(QuantityClaim a, QuantityClaim b) {
    return isOf(Dimension.LENGTH, a)
        && (isDistance(a) != isDistance(b)
            || isDistance(a) && Context.of(a).namesAnother(Context.of(b)));
  }

  private static boolean isDistance(QuantityClaim claim) {
    return claim.measure().concept().equals("distance");
  }

  /**
   * The same for lengths of time: more than the noun must tie them, since "a three-year ban" here
   * and "a two-year ban" there may be of two bans.
   */
  static Optional<IncomparableReason> ofLengths(QuantityClaim a, QuantityClaim b) {
    return tiedByNumber(a, b) || LengthRoles.areOne(a, b)
        ? Optional.empty()
        : Optional.of(IncomparableReason.UNCERTAIN_MEASURE);
  }

  /** Of the earthquake that two articles are about there is one magnitude. */
  private static boolean isOneMagnitude(QuantityClaim a, QuantityClaim b) {
    boolean magnitudes =
        a.amount().dimension().filter(Dimension.MAGNITUDE::equals).isPresent()
            && !a.evidence().article().equals(b.evidence().article());
    return magnitudes
        && bothSay(a.measure().participants(), b.measure().participants())
        && a.measure().participants().equals(b.measure().participants());
  }

  private static boolean isOtherQuake(QuantityClaim a, QuantityClaim b) {
    return a.amount().dimension().filter(Dimension.MAGNITUDE::equals).isPresent()
        && bothSay(a.measure().participants(), b.measure().participants())
        && !a.measure().participants().equals(b.measure().participants());
  }

  /**
   * A pay rise of 8 percent and 68 percent of the votes for it are hardly two values of one thing.
   */
  private static boolean areFarApart(QuantityClaim a, QuantityClaim b) {
    return isOf(Dimension.PERCENTAGE, a) && !isVague(a) && !isVague(b) && isSmallPart(a, b);
  }

  private static boolean isSmallPart(QuantityClaim a, QuantityClaim b) {
    return Growth.share(a, b).min(Growth.share(b, a)).compareTo(SMALL_PART) < 0;
  }

  private static boolean isOf(Dimension dimension, QuantityClaim claim) {
    return claim.amount().dimension().filter(dimension::equals).isPresent();
  }

  private static boolean isVague(QuantityClaim claim) {
    return claim.amount().has(QualifierType.VAGUE);
  }

  /** "$250,000 in campaign funds", "thousands of dollars in campaign funds": they say of what. */
  private static boolean isOfOneThing(QuantityClaim a, QuantityClaim b) {
    ImmutableSet<String> one = counted(a);
    return one.size() > 1 && one.equals(counted(b));
  }

  private static ImmutableSet<String> counted(QuantityClaim claim) {
    return claim.amount().counted().map(Context::stems).orElse(ImmutableSet.of());
  }

  /** Both print the same figure, one maybe rounded, and it is too large to be chance. */
  static boolean tiedByNumber(QuantityClaim a, QuantityClaim b) {
    return isTelling(a)
        && isTelling(b)
        && !isAge(a)
        && comparison(a, b).filter(Specificity::sameFigure).isPresent();
  }

  /** True when its number is too large, or too fine, to come back by chance. */
  public static boolean isTelling(QuantityClaim claim) {
    return !claim.amount().isUnnumbered()
        && claim.amount().stated().stream()
            .map(StatedNumber::value)
            .allMatch(value -> value.abs().compareTo(TELLING) >= 0 || value.scale() > 0);
  }

  private static boolean sameFigure(AmountComparison comparison) {
    return comparison.samePrinted() || comparison.rounded();
  }

  /** Both say what happens to the thing; of an age, whose it is. */
  private static boolean isSaidEnough(QuantityClaim a, QuantityClaim b) {
    if (isAge(a)) {
      return bothSay(MeasureWords.of(a).participants(), MeasureWords.of(b).participants());
    }
    return bothSay(a.measure().role(), b.measure().role()) || Attribute.isOfOneThing(a, b);
  }

  /** True when the one says more closely what it counts and is smaller: it may be a part. */
  static boolean mayBePart(QuantityClaim a, QuantityClaim b) {
    return isNarrowerAndSmaller(a, b) || isNarrowerAndSmaller(b, a);
  }

  /** "14 shot down in the region" and "71 shot down": the narrower is a part, unless it is more. */
  private static boolean isNarrowerAndSmaller(QuantityClaim narrow, QuantityClaim wide) {
    Measure one = MeasureWords.of(narrow);
    Measure other = MeasureWords.of(wide);
    boolean narrower =
        (one.participants().isPresent() && other.participants().isEmpty())
            || (one.place().isPresent()
                && other.place().isEmpty()
                && !isNamed(one.place().get(), wide));
    return narrower
        && comparison(narrow, wide).filter(AmountComparison::compatible).isEmpty()
        && lowest(narrow).compareTo(lowest(wide)) < 0;
  }

  /** The sentence names the place, though not as the place of what is counted. */
  private static boolean isNamed(String place, QuantityClaim claim) {
    return Folding.words(claim.evidence().sentenceText()).containsAll(Folding.words(place));
  }

  private static BigDecimal lowest(QuantityClaim claim) {
    return claim.amount().plausible().hasLowerBound()
        ? claim.amount().plausible().lowerEndpoint()
        : BigDecimal.ZERO;
  }

  private static Optional<AmountComparison> comparison(QuantityClaim a, QuantityClaim b) {
    return AmountComparison.of(a.amount(), b.amount());
  }

  private static boolean isAge(QuantityClaim claim) {
    return claim.amount().dimension().filter(Dimension.AGE::equals).isPresent();
  }

  private static boolean bothSay(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent();
  }
}
