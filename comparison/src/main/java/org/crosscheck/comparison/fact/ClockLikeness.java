package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/**
 * How like each other two times of day are: by the words around them, by what happened, and by
 * being the only past one of its article. They lie within half an hour of each other.
 *
 * @param perArticle how many past times of day each article has
 */
record ClockLikeness(Settings settings, ImmutableMultiset<String> perArticle)
    implements LikeFacts.Likeness<DateClaim> {
  static final double LEAST = 0.6;

  /** Verbs that say that a thing sets in: WordNet 3.1, begin#3 (start) and erupt#1 (break out). */
  private static final ImmutableSet<String> OUTBREAKS =
      ImmutableSet.of("start", "begin", "break out", "erupt", "set in", "happen", "occur");

  private static final double NEAR = 0.35;
  private static final double VERB = 0.3;
  private static final double SOLE = 0.3;

  static ClockLikeness of(Settings settings, List<Sourced<DateClaim>> clocks) {
    return new ClockLikeness(
        settings,
        clocks.stream()
            .filter(clock -> !HappeningMatch.isAhead(clock))
            .map(clock -> clock.article().id())
            .collect(ImmutableMultiset.toImmutableMultiset()));
  }

  @Override
  public ImmutableSet<String> keys(Sourced<DateClaim> clock) {
    return ImmutableSet.of("clock");
  }

  @Override
  public boolean isSameValue(DateClaim a, DateClaim b) {
    return a.timex().value().equals(b.timex().value());
  }

  @Override
  public OptionalDouble of(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    ClockTime one = ClockTime.of(a.claim()).orElseThrow();
    ClockTime other = ClockTime.of(b.claim()).orElseThrow();
    if (HappeningMatch.isAhead(a)
        || HappeningMatch.isAhead(b)
        || a.claim().frame().polarity() != b.claim().frame().polarity()
        || !one.mayBeOneDay(other)
        || !one.isNear(other) && !(one.isWithinAnHourOf(other) && areOneOutbreak(a, b))) {
      return OptionalDouble.empty();
    }
    boolean sole =
        perArticle.count(a.article().id()) == 1 && perArticle.count(b.article().id()) == 1;
    return OptionalDouble.of(
        NEAR + settings.likeness(a.claim(), b.claim()) + verb(a, b) + (sole ? SOLE : 0));
  }

  /** "Shooting began at two", "gunfire broke out at three": one thing, and when it set in. */
  private static boolean areOneOutbreak(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Optional<Measure> one = a.claim().happening().filter(ClockLikeness::isOutbreak);
    Optional<Measure> other = b.claim().happening().filter(ClockLikeness::isOutbreak);
    return one.isPresent()
        && other.isPresent()
        && WordFamilies.areKin(Stem.of(one.get().concept()), Stem.of(other.get().concept()));
  }

  /** The happening has a thing that sets in; a bare "it began" has none. */
  private static boolean isOutbreak(Measure happening) {
    return happening.role().filter(OUTBREAKS::contains).isPresent()
        && !happening.role().get().equals(happening.concept());
  }

  private static double verb(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Optional<String> one = a.claim().happening().flatMap(Measure::role);
    Optional<String> other = b.claim().happening().flatMap(Measure::role);
    boolean kin =
        one.isPresent()
            && other.isPresent()
            && (WordFamilies.areKin(Stem.of(one.get()), Stem.of(other.get()))
                || areOneOutbreak(a, b));
    return kin ? VERB : 0;
  }
}
