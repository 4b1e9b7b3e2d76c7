package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Specificity;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.QualifierType;

/** Two amounts on one fact with what the rules ask about them. */
record AmountPair(ClaimPair pair, QuantityClaim a, QuantityClaim b, AmountComparison comparison) {
  /** What is written within fewer hours may be of one moment. */
  private static final Duration SOME_HOURS = Duration.ofHours(3);

  static Optional<AmountPair> of(ClaimPair pair) {
    if (pair.isSelf()
        || !(pair.a().first() instanceof QuantityClaim a)
        || !(pair.b().first() instanceof QuantityClaim b)) {
      return Optional.empty();
    }
    return AmountComparison.of(a.amount(), b.amount())
        .map(comparison -> new AmountPair(pair, a, b, comparison))
        .filter(amounts -> !amounts.isLength() || !amounts.mayBeTwoLengths());
  }

  /** A length of time, not a count. */
  boolean isLength() {
    return a.amount().dimension().filter(Dimension.DURATION::equals).isPresent();
  }

  /** An article that gives two lengths of a thing may speak of two things. */
  private boolean mayBeTwoLengths() {
    return differs()
        && (pair.inOneArticle()
            || pair.others(pair.a()).anyMatch(position -> !fits(position, a))
            || pair.others(pair.b()).anyMatch(position -> !fits(position, b)));
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

  Optional<LocalDate> dayOfA() {
    return Timing.asOf(a, pair.a().article());
  }

  Optional<LocalDate> dayOfB() {
    return Timing.asOf(b, pair.b().article());
  }

  /**
   * One article that gives a much smaller count as well, not by the same source, is more likely to
   * speak of a part of what it counted than to contradict itself.
   */
  boolean mayBePart() {
    return a.amount().dimension().isEmpty() && origins() != Origins.SAME && !Growth.isNear(a, b);
  }

  /**
   * The article with the earlier value also gives another that fits the later: it is up to date.
   */
  boolean isUpdatedItself() {
    Position outdated = isInOrder() ? pair.a() : pair.b();
    return pair.others(outdated)
        .filter(position -> !isFigure(position, earlier()))
        .anyMatch(position -> fits(position, later()));
  }

  private static boolean isFigure(Position position, QuantityClaim claim) {
    return position.first() instanceof QuantityClaim other
        && MeasureMatch.isSameFigure(other, claim);
  }

  /** The one that is of the earlier day, or on one day the smaller. */
  QuantityClaim earlier() {
    return isInOrder() ? a : b;
  }

  QuantityClaim later() {
    return isInOrder() ? b : a;
  }

  private boolean isInOrder() {
    return daysApart() == 0
        ? Growth.isMore(a, b)
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
        && Growth.isCountedOn(a, b)
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
    Optional<OffsetDateTime> first = instant(isInOrder() ? pair.a() : pair.b());
    Optional<OffsetDateTime> second = instant(isInOrder() ? pair.b() : pair.a());
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

  /** One of the two articles also gives a value that fits the other's. */
  boolean isSettledElsewhere() {
    return pair.others(pair.a()).anyMatch(position -> fits(position, b))
        || pair.others(pair.b()).anyMatch(position -> fits(position, a));
  }

  /** Each of the two articles also gives a value that fits the other's. */
  boolean isToldByBoth() {
    return pair.others(pair.a()).anyMatch(position -> fits(position, b))
        && pair.others(pair.b()).anyMatch(position -> fits(position, a));
  }

  /** One of the two articles also gives a value that fits the other's, and by no other source. */
  boolean isSettledInOneVoice() {
    return pair.others(pair.a()).anyMatch(position -> isInOneVoice(position, a, b))
        || pair.others(pair.b()).anyMatch(position -> isInOneVoice(position, b, a));
  }

  private static boolean isInOneVoice(Position position, QuantityClaim own, QuantityClaim others) {
    return fits(position, others)
        && position.first() instanceof QuantityClaim claim
        && !claim.amount().has(QualifierType.VAGUE)
        && Origins.of(claim, own) != Origins.DIFFERENT;
  }

  /**
   * 65 and "up to 90" leave room for each other, as do "more than 50" and "more than 60"; still
   * they are no two ways of giving one number.
   */
  boolean isLooselyBounded() {
    if (isLength() || one().has(QualifierType.VAGUE) || other().has(QualifierType.VAGUE)) {
      return false;
    }
    boolean oneOpenAbove = !one().literal().hasUpperBound();
    boolean otherOpenAbove = !other().literal().hasUpperBound();
    boolean ceiling = !one().literal().hasLowerBound() || !other().literal().hasLowerBound();
    return ceiling
        ? !Growth.arePrintedAlike(a, b)
        : oneOpenAbove && otherOpenAbove && !comparison.samePrinted();
  }

  /** Neither is only bounded: "at least 30" beside 10 is more often a whole and its part. */
  boolean areClosed() {
    return isClosed(a.amount().literal()) && isClosed(b.amount().literal());
  }

  private static boolean isClosed(Range<BigDecimal> range) {
    return range.hasLowerBound() && range.hasUpperBound();
  }

  /** The article of the pair's first side has the number of {@code claim} in its text. */
  boolean isPrintedInText(QuantityClaim claim) {
    String text = pair.a().article().textOf(Part.BODY);
    boolean asWritten =
        claim.amount().stated().stream()
            .map(number -> number.span().in(pair.a().article().textOf(claim.evidence().part())))
            .anyMatch(number -> isWordOf(text, number));
    return asWritten
        || Stream.concat(pair.others(pair.a()), Stream.of(pair.a(), pair.b()))
            .map(Position::first)
            .filter(other -> !other.equals(claim) && other instanceof QuantityClaim)
            .anyMatch(other -> MeasureMatch.isSameFigure(claim, (QuantityClaim) other));
  }

  /** Not the 14 of a telephone number. */
  private static boolean isWordOf(String text, String number) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .find();
  }

  private static boolean fits(Position position, QuantityClaim claim) {
    return position.first() instanceof QuantityClaim other
        && AmountComparison.of(other.amount(), claim.amount())
            .filter(AmountComparison::compatible)
            .isPresent();
  }
}
