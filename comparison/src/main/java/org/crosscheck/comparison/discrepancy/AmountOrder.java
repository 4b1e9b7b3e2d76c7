package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.QualifierType;

/** Which of two amounts on one fact came first, by the days and hours as of which they hold. */
record AmountOrder(AmountPair amounts) {
  /** What is written within fewer hours may be of one moment. */
  private static final Duration SOME_HOURS = Duration.ofHours(3);

  Optional<LocalDate> dayOfA() {
    return Timing.asOf(amounts.a(), amounts.pair().a().article());
  }

  Optional<LocalDate> dayOfB() {
    return Timing.asOf(amounts.b(), amounts.pair().b().article());
  }

  /**
   * The article with the earlier value also gives another that fits the later: it is up to date.
   */
  boolean isUpdatedItself() {
    Position outdated = isInOrder() ? amounts.pair().a() : amounts.pair().b();
    return amounts
        .pair()
        .others(outdated)
        .filter(position -> !isFigure(position, earlier()))
        .anyMatch(position -> AmountsBeside.fits(position, later()));
  }

  private static boolean isFigure(Position position, QuantityClaim claim) {
    return position.first() instanceof QuantityClaim other
        && MeasureMatch.isSameFigure(other, claim);
  }

  /** The one that is of the earlier day, or on one day the smaller. */
  QuantityClaim earlier() {
    return isInOrder() ? amounts.a() : amounts.b();
  }

  QuantityClaim later() {
    return isInOrder() ? amounts.b() : amounts.a();
  }

  private boolean isInOrder() {
    return daysApart() == 0
        ? Growth.isMore(amounts.a(), amounts.b())
        : dayOfA().flatMap(one -> dayOfB().map(one::isBefore)).orElse(true);
  }

  /**
   * "At least 12" and, some hours or days later, 14 or "at least 31", of what is counted on: it
   * holds, and it is no longer the count.
   */
  boolean isOutgrown() {
    Range<BigDecimal> before = earlier().amount().literal();
    Range<BigDecimal> after = later().amount().literal();
    return (daysApart() > 0 || isOfLaterInTheDay())
        && Growth.isCountedOn(amounts.a(), amounts.b())
        && before.hasLowerBound()
        && !before.hasUpperBound()
        && after.hasLowerBound()
        && !earlier().amount().has(QualifierType.VAGUE)
        && !later().amount().has(QualifierType.VAGUE)
        && after.lowerEndpoint().compareTo(before.lowerEndpoint()) > 0;
  }

  /**
   * True where both articles give the hour at which they went out, the smaller count some hours
   * before the larger.
   */
  boolean isOfLaterInTheDay() {
    return isOutSomeHoursBefore(earlier());
  }

  /** The missing are found in the course of a day: the larger count went out hours before. */
  boolean isFoundLaterInTheDay() {
    return Growth.isFoundAgain(amounts.a(), amounts.b()) && isOutSomeHoursBefore(later());
  }

  private boolean isOutSomeHoursBefore(QuantityClaim claim) {
    boolean inOrder = claim.equals(amounts.a());
    Optional<OffsetDateTime> first = instant(inOrder ? amounts.pair().a() : amounts.pair().b());
    Optional<OffsetDateTime> second = instant(inOrder ? amounts.pair().b() : amounts.pair().a());
    return daysApart() == 0
        && first.isPresent()
        && second.isPresent()
        && Duration.between(first.get(), second.get()).compareTo(SOME_HOURS) >= 0;
  }

  private static Optional<OffsetDateTime> instant(Position position) {
    return position
        .article()
        .published()
        .flatMap(
            at ->
                at.time()
                    .flatMap(
                        time -> at.offset().map(zone -> OffsetDateTime.of(at.date(), time, zone))));
  }

  /** The days between the two; 0 where one of them is not known. */
  long daysApart() {
    return dayOfA()
        .flatMap(one -> dayOfB().map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))))
        .orElse(0L);
  }
}
