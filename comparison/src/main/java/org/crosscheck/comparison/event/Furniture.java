package org.crosscheck.comparison.event;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.claim.ArticleDigest;

/**
 * The words that an outlet prints in whatever it publishes: its town, its slogan, its notices. They
 * make its articles alike and say nothing about what happened. They are told by its articles of
 * other weeks: those of the same days may report the same happening in the same words.
 */
final class Furniture {
  /** So many articles without the term are assumed, as long as few of the outlet are known. */
  private static final double ASSUMED = 3;

  /** The days of an outlet's articles, and of those with each term; ascending. */
  private record Printed(List<Long> all, Map<String, List<Long>> byTerm) {}

  private final Map<Outlet, Printed> outlets = new HashMap<>();

  /**
   * @param digests by publication
   * @param features their terms, in the same order
   */
  Furniture(List<ArticleDigest> digests, List<ImmutableSet<String>> features) {
    for (int i = 0; i < digests.size(); i++) {
      Article article = digests.get(i).article();
      Optional<Long> day = day(article);
      if (day.isPresent() && !article.outlet().guessed()) {
        Printed printed =
            outlets.computeIfAbsent(
                article.outlet(), any -> new Printed(new ArrayList<>(), new HashMap<>()));
        printed.all.add(day.get());
        for (String term : features.get(i)) {
          printed.byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(day.get());
        }
      }
    }
  }

  /** From 1 for a term that only this article of the outlet has towards 0 for one that all have. */
  double factor(Article article, String term) {
    Printed printed = outlets.get(article.outlet());
    Optional<Long> day = day(article);
    if (printed == null || day.isEmpty()) {
      return 1;
    }
    double withTerm = ofOtherWeeks(printed.byTerm.get(term), day.get());
    return 1 - withTerm / (ofOtherWeeks(printed.all, day.get()) + ASSUMED);
  }

  private static Optional<Long> day(Article article) {
    return article.published().map(Publication::date).map(LocalDate::toEpochDay);
  }

  private static int ofOtherWeeks(List<Long> days, long day) {
    int from = firstFrom(days, day - Nearness.WINDOW_DAYS);
    int to = firstFrom(days, day + Nearness.WINDOW_DAYS + 1);
    return days.size() - (to - from);
  }

  /** The place of the first day that is not before {@code day}. */
  private static int firstFrom(List<Long> days, long day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (days.get(middle) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
