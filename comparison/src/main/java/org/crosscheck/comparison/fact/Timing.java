package org.crosscheck.comparison.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.value.TimeInterval;

/**
 * When a claim holds and as of when it was said. Days only: an outlet's clock is seldom known
 * finer.
 */
public final class Timing {
  /** What is said to have held longer ago than this is background, not the event. */
  private static final int BACKGROUND_DAYS = 60;

  private Timing() {}

  /** The day as of which the claim speaks: when it was said, or else when it was published. */
  public static Optional<LocalDate> asOf(Claim claim, Article article) {
    Optional<LocalDate> said =
        claim.frame().saidAt().filter(Timing::isOneDay).flatMap(TimeInterval::firstDay);
    return said.or(() -> article.published().map(Publication::date));
  }

  /**
   * False where the words give both their times and these cannot be one, or where the one is of an
   * earlier happening that the article only looks back on.
   */
  static boolean fit(Claim a, Article ofA, Claim b, Article ofB) {
    if (isBackground(a, ofA) != isBackground(b, ofB)) {
      return false;
    }
    Optional<TimeInterval> one = a.frame().validTime();
    Optional<TimeInterval> other = b.frame().validTime();
    boolean background = isBackground(a, ofA);
    return !background || one.get().overlaps(other.get());
  }

  private static boolean isBackground(Claim claim, Article article) {
    Optional<LocalDate> last = claim.frame().validTime().flatMap(TimeInterval::lastDay);
    Optional<LocalDate> published = article.published().map(Publication::date);
    return last.isPresent()
        && published.isPresent()
        && last.get().isBefore(published.get().minusDays(BACKGROUND_DAYS));
  }

  private static boolean isOneDay(TimeInterval interval) {
    return interval.firstDay().isPresent() && interval.firstDay().equals(interval.lastDay());
  }
}
