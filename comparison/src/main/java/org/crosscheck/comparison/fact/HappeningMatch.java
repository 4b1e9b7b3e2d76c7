package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.comparison.name.SpellingKey;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;

/**
 * Whether two dates are of one happening: the same verb, the same thing where both name one, the
 * same people in whatever spelling, and both a day or both a deadline.
 */
final class HappeningMatch {
  private HappeningMatch() {}

  static boolean isOne(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Measure one = a.claim().happening().orElseThrow();
    Measure other = b.claim().happening().orElseThrow();
    return one.role().equals(other.role())
        && sameThing(one, other)
        && sameNames(one.participants(), other.participants())
        && (one.place().isEmpty()
            || other.place().isEmpty()
            || sameNames(one.place(), other.place()))
        && DeadlyDays.mayBeOne(a.claim(), b.claim())
        && isAhead(a) == isAhead(b)
        && isDeadline(a.claim()) == isDeadline(b.claim())
        && a.claim().frame().polarity() == b.claim().frame().polarity();
  }

  /**
   * False where both say what happened and these are two things, are done by two or are two deaths;
   * where one of them does not say it, or says it in another verb, all is open.
   */
  static boolean mayBeOne(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    if (isDeadline(a.claim()) != isDeadline(b.claim())) {
      return false;
    }
    if (a.claim().happening().isEmpty() || b.claim().happening().isEmpty()) {
      return true;
    }
    Measure one = a.claim().happening().get();
    Measure other = b.claim().happening().get();
    return (sameThing(one, other) || !one.role().equals(other.role()))
        && fit(one.participants(), other.participants())
        && fit(one.place(), other.place())
        && DeadlyDays.mayBeOne(a.claim(), b.claim());
  }

  private static boolean fit(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || sameNames(a, b);
  }

  /** A happening without a thing has its verb for a concept: "vote" fits "vote on the budget". */
  static boolean sameThing(Measure one, Measure other) {
    return sameNames(Optional.of(one.concept()), Optional.of(other.concept()))
        || isBare(one)
        || isBare(other);
  }

  private static boolean isBare(Measure happening) {
    return happening.role().filter(happening.concept()::equals).isPresent();
  }

  /** The words of the one are among those of the other; what is unsaid is only like itself. */
  private static boolean sameNames(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    ImmutableList<String> one = SpellingKey.ofName(a.get());
    ImmutableList<String> other = SpellingKey.ofName(b.get());
    return one.containsAll(other) || other.containsAll(one);
  }

  /** To come, by its words or because its day is after that of the article. */
  static boolean isAhead(Sourced<DateClaim> date) {
    Optional<LocalDate> first = date.claim().timex().interval().flatMap(TimeInterval::firstDay);
    Optional<LocalDate> published = date.article().published().map(Publication::date);
    boolean after =
        first.isPresent() && published.isPresent() && first.get().isAfter(published.get());
    return after || Modalities.isToBe(date.claim().frame().modality());
  }

  private static boolean isDeadline(DateClaim claim) {
    return claim
        .frame()
        .validTime()
        .filter(time -> !time.range().hasLowerBound() && time.range().hasUpperBound())
        .isPresent();
  }
}
