package org.crosscheck.comparison.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;

/**
 * When a claim holds and as of when it was said. Days only: an outlet's clock is seldom known
 * finer.
 */
public final class Timing {
  /** What is said to have held longer ago than this is background, not the event. */
  private static final int BACKGROUND_DAYS = 60;

  private static final Pattern COMMA_BEFORE = Pattern.compile(",\\s*$");

  private Timing() {}

  /** The day as of which the claim speaks: when it was said, or else when it was published. */
  public static Optional<LocalDate> asOf(Claim claim, Article article) {
    Optional<LocalDate> said =
        claim.frame().saidAt().filter(Timing::isOneDay).flatMap(TimeInterval::firstDay);
    return said.or(() -> article.published().map(Publication::date));
  }

  /**
   * False where the words give both their times and these cannot be one, or where the one is of an
   * earlier happening that the article only looks back on. What is counted on for days is one count
   * all the same.
   */
  static boolean fit(QuantityClaim a, Article ofA, QuantityClaim b, Article ofB) {
    if (isBackground(a, ofA) != isBackground(b, ofB)
        || isLongRunning(a, ofA) != isLongRunning(b, ofB) && !Growth.isNear(a, b)) {
      return false;
    }
    Optional<TimeInterval> one = holds(a);
    Optional<TimeInterval> other = holds(b);
    if (one.isEmpty() || other.isEmpty()) {
      return isCurrent(one, ofB) && isCurrent(other, ofA);
    }
    return one.get().overlaps(other.get()) || (!isBackground(a, ofA) && Growth.isCountedOn(a, b));
  }

  /**
   * The same of two amounts that the words around them tie: a time that only one of them gives does
   * not part them, unless they count what an event may add to ("killed") or the one is a share of
   * long ago.
   */
  static boolean mayFit(QuantityClaim a, Article ofA, QuantityClaim b, Article ofB) {
    boolean bothTold = holds(a).isPresent() && holds(b).isPresent();
    boolean comesAgain =
        a.amount().dimension().filter(Dimension.PERCENTAGE::equals).isPresent()
            && isBackground(a, ofA) != isBackground(b, ofB);
    boolean pastAndToCome =
        isBackground(a, ofA) && Modalities.isToBe(b.frame().modality())
            || isBackground(b, ofB) && Modalities.isToBe(a.frame().modality());
    return !bothTold && !comesAgain && !pastAndToCome && !Growth.isCountedOn(a, b)
        || fit(a, ofA, b, ofB);
  }

  /** A period that does not reach the day of an article is not meant where that names none. */
  private static boolean isCurrent(Optional<TimeInterval> period, Article article) {
    Optional<LocalDate> published = article.published().map(Publication::date);
    return period.isEmpty()
        || published.isEmpty()
        || period.get().precision().compareTo(TimePrecision.MONTH) < 0
        || period.get().precision() == TimePrecision.FUZZY
        || period.get().overlaps(TimeInterval.ofDay(published.get()));
  }

  /**
   * "Dan Korr, 28, lost his job last year": an age beside a name is that of today, whatever the
   * sentence tells of.
   */
  private static Optional<TimeInterval> holds(QuantityClaim claim) {
    boolean ageOfToday =
        claim.amount().dimension().filter(Dimension.AGE::equals).isPresent()
            && COMMA_BEFORE.matcher(before(claim.evidence())).find();
    return ageOfToday ? Optional.empty() : claim.frame().validTime();
  }

  private static String before(Evidence evidence) {
    return evidence.sentenceText().substring(0, evidence.spanInSentence().start());
  }

  /** "300 since 2022": counted for long, and not what this event added. */
  private static boolean isLongRunning(QuantityClaim claim, Article article) {
    Optional<TimeInterval> time = holds(claim);
    Optional<LocalDate> published = article.published().map(Publication::date);
    return time.isPresent()
        && published.isPresent()
        && time.get().lastDay().isEmpty()
        && time.get()
            .firstDay()
            .filter(first -> first.isBefore(published.get().minusDays(BACKGROUND_DAYS)))
            .isPresent();
  }

  /** True where the words give a time so long ago that the article only looks back on it. */
  static boolean isBackground(QuantityClaim claim, Article article) {
    Optional<LocalDate> last = holds(claim).flatMap(TimeInterval::lastDay);
    Optional<LocalDate> published = article.published().map(Publication::date);
    return last.isPresent()
        && published.isPresent()
        && last.get().isBefore(published.get().minusDays(BACKGROUND_DAYS));
  }

  private static boolean isOneDay(TimeInterval interval) {
    return interval.firstDay().isPresent() && interval.firstDay().equals(interval.lastDay());
  }
}
