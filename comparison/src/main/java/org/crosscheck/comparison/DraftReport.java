package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Side;

/**
 * What of a report concerns a text that is not published yet: the findings in which it is a side,
 * what it says on each fact beside the others, and the events that it tells of. What the coverage
 * differs in among itself is left out.
 */
public final class DraftReport {
  private DraftReport() {}

  /**
   * The part of {@code whole} that concerns {@code drafts}.
   *
   * @param drafts ids of articles
   */
  public static ConsistencyReport of(Collection<String> drafts, ConsistencyReport whole) {
    ImmutableSet<String> own = ImmutableSet.copyOf(drafts);
    ImmutableList<Discrepancy> found =
        only(whole.discrepancies(), finding -> finding.sides().stream().anyMatch(isBy(own)));
    ImmutableSet<String> asked =
        found.stream()
            .map(Discrepancy::fact)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Event> events =
        only(whole.events(), event -> event.articles().stream().anyMatch(own::contains));
    ImmutableSet<String> shown =
        Stream.concat(
                events.stream().flatMap(event -> event.articles().stream()),
                found.stream().flatMap(finding -> finding.sides().stream()).map(Side::article))
            .collect(ImmutableSet.toImmutableSet());
    return new ConsistencyReport(
        whole.version(),
        only(whole.articles(), (Article article) -> shown.contains(article.id())),
        only(whole.claims(), (Claim claim) -> shown.contains(claim.article())),
        events,
        only(whole.facts(), fact -> asked.contains(fact.id()) || isAnsweredBy(own, fact)),
        found);
  }

  private static Predicate<Side> isBy(ImmutableSet<String> own) {
    return side -> own.contains(side.article());
  }

  private static boolean isAnsweredBy(ImmutableSet<String> own, Fact fact) {
    return fact.cells().stream().anyMatch(cell -> own.contains(cell.article()));
  }

  private static <T> ImmutableList<T> only(ImmutableList<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }
}
