package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.units.UnitTable;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * How like each other two amounts are: by the words around them, by what is counted, by what
 * happens to it and by how near the numbers lie. One of each in both articles says more. Of an age
 * only whose it is counts.
 */
record AmountLikeness(
    Settings settings, SoleAmounts soles, Counterparts counterparts, AgedPeople people)
    implements LikeFacts.Likeness<QuantityClaim> {
  /** The likeness from which two amounts are taken to be of one thing. */
  static final double LEAST = 0.8;

  private static final double ROLE = 0.3;

  /** What a kindred verb counts beside the same verb. */
  private static final double KINDRED = 0.8;

  private static final double NEAR = 0.3;

  /** Small counts lie near each other by chance. */
  private static final double NEAR_IF_SMALL = 0.15;

  private static final double TELLING = 0.05;
  private static final double SOLE = 0.2;

  /** A unit says by itself what is measured: metres, crowns; a percentage may be of anything. */
  private static final double UNIT = 0.42;

  private static final double SHARE = 0.2;

  /** Lengths of time are of many things, and all are in days or years. */
  private static final double LENGTH = 0.27;

  /** The smaller number is this share of the larger, or the two are not of one thing. */
  private static final double FARTHEST = 0.3;

  /** The same where one of two measured amounts may be a part of the other. */
  private static final double FAR = 0.6;

  /** How many of the words around an amount it is looked for by. */
  private static final int KEYS = 6;

  @Override
  public ImmutableSet<String> keys(Sourced<QuantityClaim> member) {
    QuantityClaim claim = member.claim();
    String kind = claim.amount().dimension().map(Dimension::name).orElse("count");
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.add(kind);
    settings.words(claim).limit(KEYS).forEach(word -> keys.add(kind + "·" + word));
    return keys.build();
  }

  @Override
  public boolean isSameValue(QuantityClaim a, QuantityClaim b) {
    return a.amount().dimension().equals(b.amount().dimension()) && MeasureMatch.isSameFigure(a, b);
  }

  @Override
  public OptionalDouble of(Sourced<QuantityClaim> a, Sourced<QuantityClaim> b) {
    if (!mayBeOne(a, b)) {
      return OptionalDouble.empty();
    }
    if (isOf(Dimension.AGE, a.claim())) {
      return people.areOne(a.claim(), b.claim()) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
    if (VoteFigures.areOne(a.claim(), b.claim()) || PriceMove.areOne(a.claim(), b.claim())) {
      return OptionalDouble.of(1);
    }
    double nearness = nearness(a.claim().amount(), b.claim().amount());
    return nearness < FARTHEST || nearness < FAR && mayBePart(a.claim(), b.claim())
        ? OptionalDouble.empty()
        : OptionalDouble.of(likeness(a.claim(), b.claim(), nearness));
  }

  /** One of two sums of money far apart has a name beside it that the other lacks. */
  private static boolean mayBePart(QuantityClaim a, QuantityClaim b) {
    return a.amount().dimension().filter(it -> it != Dimension.DURATION).isPresent()
        && !Context.of(a).names().equals(Context.of(b).names());
  }

  private double likeness(QuantityClaim a, QuantityClaim b, double nearness) {
    return settings.likeness(a, b)
        + new ThingLikeness(settings).of(a, b)
        + (isOf(Dimension.DURATION, a) ? 0 : role(a.measure(), b.measure()))
        + size(a, b, nearness)
        + (soles.contains(a, b) ? SOLE : 0);
  }

  private static double size(QuantityClaim a, QuantityClaim b, double nearness) {
    if (a.amount().dimension().isPresent()) {
      return unit(a.amount().dimension().get()) + NEAR * nearness;
    }
    return ThingLikeness.areTelling(a, b) ? TELLING + NEAR * nearness : NEAR_IF_SMALL * nearness;
  }

  private static double unit(Dimension dimension) {
    return switch (dimension) {
      case PERCENTAGE -> SHARE;
      case DURATION -> LENGTH;
      default -> UNIT;
    };
  }

  private static boolean isOf(Dimension dimension, QuantityClaim claim) {
    return claim.amount().dimension().filter(dimension::equals).isPresent();
  }

  private boolean mayBeOne(Sourced<QuantityClaim> x, Sourced<QuantityClaim> y) {
    QuantityClaim a = x.claim();
    QuantityClaim b = y.claim();
    return a.amount().form() == b.amount().form()
        && a.amount().form() != Form.ORDINAL
        && a.amount().dimension().equals(b.amount().dimension())
        && !a.amount().isUnnumbered()
        && !b.amount().isUnnumbered()
        && !Specificity.areTwoDistances(a, b)
        && !VoteFigures.areTwo(a, b)
        && !PriceMove.areTwo(a, b)
        && !PlaceBeside.areTwo(a, b)
        && AmountComparison.of(a.amount(), b.amount()).isPresent()
        && (isOf(Dimension.DURATION, a) ? LengthRoles.mayTouch(a, b) : ExtentMatch.mayBeAlike(a, b))
        && MeasureMatch.apart(a, b).filter(reason -> !isOpen(reason, a, b)).isEmpty()
        && Timing.mayFit(a, x.article(), b, y.article())
        && Rate.of(a).equals(Rate.of(b))
        && !counterparts.areElsewhere(x, y);
  }

  /**
   * Whether a reason for which the two measures are apart leaves room for their being of one thing.
   * Tolls are counted by place and by kind of victim: of those every word counts.
   */
  private static boolean isOpen(IncomparableReason reason, QuantityClaim a, QuantityClaim b) {
    if (isOf(Dimension.DURATION, a)) {
      return LengthRoles.leaveOpen(reason, a, b);
    }
    boolean toll = Growth.isCountedOn(a, a) && Growth.isCountedOn(b, b);
    return switch (reason) {
      case UNCERTAIN_MEASURE, DIFFERENT_CONCEPT -> true;
      case DIFFERENT_ROLE, DIFFERENT_MODALITY -> !toll;
      case DIFFERENT_PARTICIPANTS -> isOf(Dimension.AGE, a) || !toll;
      case PART_OF_WHOLE -> !toll && !ThingLikeness.isGeneric(a) && Extent.of(a) == Extent.of(b);
      default -> false;
    };
  }

  private static double role(Measure a, Measure b) {
    if (a.role().isEmpty() || b.role().isEmpty()) {
      return 0;
    }
    if (a.role().equals(b.role())) {
      return ROLE;
    }
    return WordFamilies.areKin(Stem.of(a.role().get()), Stem.of(b.role().get()))
        ? ROLE * KINDRED
        : -ROLE;
  }

  /** The smaller number's share of the larger, in one unit. */
  private static double nearness(Amount a, Amount b) {
    if (a.stated().isEmpty() || b.stated().isEmpty()) {
      return 0;
    }
    BigDecimal one = a.stated().get(0).value().abs();
    BigDecimal printed = b.stated().get(0).value();
    BigDecimal other =
        UnitTable.instance()
            .between(b.unit(), a.unit())
            .map(conversion -> conversion.value().apply(printed))
            .orElse(printed)
            .abs();
    if (one.signum() == 0 || other.signum() == 0) {
      return one.compareTo(other) == 0 ? 1 : 0;
    }
    return one.min(other).doubleValue() / one.max(other).doubleValue();
  }
}
