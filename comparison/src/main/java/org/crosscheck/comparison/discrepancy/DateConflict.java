package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.comparison.fact.DeadlyDays;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Tie;
import org.crosscheck.comparison.judge.Relations;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;

/**
 * Two days for one happening. A happening that an article dates twice may have happened twice, and
 * one that is not named closely may be two.
 */
final class DateConflict implements PairRule {
  private static final int REPEATED_AFTER_DAYS = 7;

  private static final ImmutableSet<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(ImmutableSet.toImmutableSet());

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.DATE_CONFLICT;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (pair.inOneArticle()
        || !(pair.a().first() instanceof DateClaim a)
        || !(pair.b().first() instanceof DateClaim b)
        || !(isSpecific(a) && isSpecific(b)
            || DeadlyDays.areOfOneDisaster(a, b)
            || pair.tie() == Tie.WORDS)
        || isOneWeekday(a, b)
        || isDatedTwice(pair, pair.a())
        || isDatedTwice(pair, pair.b())) {
      return Optional.empty();
    }
    Optional<Relation> relation =
        day(a, coarsest(pair))
            .flatMap(
                one ->
                    day(b, coarsest(pair))
                        .filter(two -> isNear(pair, one, two))
                        .map(two -> between(one, two)));
    return relation
        .filter(found -> found == Relation.DISJOINT)
        .map(found -> Finding.of(this, pair, "two days for one happening").related(found));
  }

  /** What was done may have been done again after a week; what is to be done is one plan. */
  private static boolean isNear(ClaimPair pair, TimeInterval a, TimeInterval b) {
    Optional<LocalDate> one = a.lastDay();
    Optional<LocalDate> other = b.lastDay();
    Optional<LocalDate> published = pair.a().article().published().map(Publication::date);
    boolean ahead = one.isPresent() && published.isPresent() && one.get().isAfter(published.get());
    return ahead
        || pair.tie() == Tie.WORDS
        || one.isPresent()
            && other.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < REPEATED_AFTER_DAYS;
  }

  /** Years are only held against each other where all around them is alike. */
  private static TimePrecision coarsest(ClaimPair pair) {
    return pair.tie() == Tie.WORDS ? TimePrecision.YEAR : TimePrecision.DAY;
  }

  private static Relation between(TimeInterval a, TimeInterval b) {
    return Relations.between(a.range(), b.range());
  }

  private static boolean isSpecific(DateClaim claim) {
    Optional<Measure> happening = claim.happening();
    return happening.flatMap(Measure::role).isPresent()
        && happening.flatMap(Measure::participants).isPresent();
  }

  /** The same name of a day, read as two: nobody can tell that two weeks are meant. */
  private static boolean isOneWeekday(DateClaim a, DateClaim b) {
    String day = Folding.fold(a.evidence().words());
    return WEEKDAYS.contains(day) && day.equals(Folding.fold(b.evidence().words()));
  }

  private static boolean isDatedTwice(ClaimPair pair, Position position) {
    return pair.others(position).findAny().isPresent();
  }

  /**
   * The day or the deadline's last stretch that is meant, where the words mean one. Late on one day
   * and early on the next may be one night.
   */
  private static Optional<TimeInterval> day(DateClaim claim, TimePrecision coarsest) {
    Optional<TimeInterval> interval = claim.timex().interval();
    boolean deadline =
        claim.frame().validTime().filter(time -> !time.range().hasLowerBound()).isPresent();
    if (deadline) {
      return claim.timex().mod().filter("END"::equals).isPresent()
          ? interval.flatMap(TimeInterval::lastDay).map(TimeInterval::ofDay)
          : interval.filter(time -> time.precision() != TimePrecision.FUZZY);
    }
    return interval
        .filter(time -> time.precision().compareTo(coarsest) <= 0)
        .filter(time -> time.firstDay().isPresent() && time.lastDay().isPresent())
        .map(
            time ->
                TimeInterval.ofDays(
                    time.firstDay().get(), time.lastDay().get(), TimePrecision.DAY));
  }
}
