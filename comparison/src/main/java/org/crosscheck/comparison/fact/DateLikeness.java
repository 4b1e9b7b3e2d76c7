package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;

/**
 * How like each other two dates are: by the words around them, by what is done and by how near they
 * lie. Both are days, months or years.
 */
record DateLikeness(Settings settings) implements LikeFacts.Likeness<DateClaim> {
  static final double LEAST = 0.75;

  private static final double VERB = 0.3;
  private static final double NEAR = 0.2;

  /** Of months extraction names no happening, so that no verb can tie them. */
  private static final double MONTH = 0.27;

  private static final int KEYS = 6;
  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words("en/function-words.tsv");

  private static final ImmutableSet<String> LIGHT_VERBS = WordList.words("en/light-verbs.tsv");
  private static final ImmutableSet<TimePrecision> GRAINS =
      ImmutableSet.of(TimePrecision.DAY, TimePrecision.MONTH, TimePrecision.YEAR);

  /** What was done may have been done again after a week. */
  private static final int MOST_DAYS = 6;

  /** What is to be done is one plan. */
  private static final int MOST_DAYS_AHEAD = 31;

  private static final int MOST_MONTHS = 4;
  private static final int MOST_YEARS = 3;

  @Override
  public ImmutableSet<String> keys(Sourced<DateClaim> member) {
    return settings.words(member.claim()).limit(KEYS).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean isSameValue(DateClaim a, DateClaim b) {
    return a.timex().value().equals(b.timex().value());
  }

  @Override
  public OptionalDouble of(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Optional<TimeInterval> one = interval(a);
    Optional<TimeInterval> other = interval(b);
    if (one.isEmpty()
        || other.isEmpty()
        || grain(one.get()) != grain(other.get())
        || isOfStatement(a.claim())
        || isOfStatement(b.claim())
        || HappeningMatch.isAhead(a) != HappeningMatch.isAhead(b)
        || a.claim().frame().polarity() != b.claim().frame().polarity()
        || !HappeningMatch.mayBeOne(a, b)) {
      return OptionalDouble.empty();
    }
    int mostDays = HappeningMatch.isAhead(a) ? MOST_DAYS_AHEAD : MOST_DAYS;
    Optional<Double> nearness = nearness(one.get(), other.get(), mostDays);
    return nearness
        .map(
            near ->
                OptionalDouble.of(
                    settings.likeness(a.claim(), b.claim())
                        + verb(a, b, grain(one.get()))
                        + NEAR * near))
        .orElse(OptionalDouble.empty());
  }

  /** "The agency said on Tuesday": each outlet may have asked on another day. */
  private static boolean isOfStatement(DateClaim claim) {
    String before =
        claim.evidence().sentenceText().substring(0, claim.evidence().spanInSentence().start());
    return Streams.findLast(
            Folding.words(before).stream().filter(word -> !FUNCTION_WORDS.contains(word)))
        .filter(word -> !Context.isContent(Stem.of(word)))
        .isPresent();
  }

  private static Optional<TimeInterval> interval(Sourced<DateClaim> date) {
    return date.claim()
        .timex()
        .interval()
        .filter(time -> time.firstDay().isPresent() && time.lastDay().isPresent())
        .filter(time -> GRAINS.contains(grain(time)));
  }

  /** A part of a day counts as its day. */
  private static TimePrecision grain(TimeInterval time) {
    return time.precision() == TimePrecision.PART_OF_DAY ? TimePrecision.DAY : time.precision();
  }

  /** From 1 for one day, month or year down to 0.5 for the furthest; empty beyond it. */
  private static Optional<Double> nearness(TimeInterval a, TimeInterval b, int mostDays) {
    LocalDate one = a.firstDay().orElseThrow();
    LocalDate other = b.firstDay().orElseThrow();
    ChronoUnit unit = unit(grain(a));
    int most =
        switch (unit) {
          case YEARS -> MOST_YEARS;
          case MONTHS -> MOST_MONTHS;
          default -> mostDays;
        };
    long apart = Math.abs(unit.between(one, other));
    return apart > most ? Optional.empty() : Optional.of(1 - (double) apart / (2 * most));
  }

  private static ChronoUnit unit(TimePrecision grain) {
    return switch (grain) {
      case YEAR -> ChronoUnit.YEARS;
      case MONTH -> ChronoUnit.MONTHS;
      default -> ChronoUnit.DAYS;
    };
  }

  private static double verb(Sourced<DateClaim> a, Sourced<DateClaim> b, TimePrecision grain) {
    return switch (grain) {
      case MONTH -> MONTH;
      case YEAR -> YearVerb.areOne(a.claim(), b.claim()) ? VERB : 0;
      default -> verb(a, b);
    };
  }

  private static double verb(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Optional<String> one = a.claim().happening().flatMap(Measure::role);
    Optional<String> other = b.claim().happening().flatMap(Measure::role);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (WordFamilies.areKin(Stem.of(one.get()), Stem.of(other.get()))) {
      return VERB;
    }
    if (LIGHT_VERBS.contains(one.get()) || LIGHT_VERBS.contains(other.get())) {
      return isOneThing(a.claim(), b.claim()) ? VERB : 0;
    }
    return -VERB;
  }

  /** "A hearing is set for", "will hold a hearing on": a light verb's noun says what happens. */
  private static boolean isOneThing(DateClaim a, DateClaim b) {
    String one = Stem.of(a.happening().orElseThrow().concept());
    String other = Stem.of(b.happening().orElseThrow().concept());
    return !LIGHT_VERBS.contains(one) && WordFamilies.areKin(one, other);
  }
}
