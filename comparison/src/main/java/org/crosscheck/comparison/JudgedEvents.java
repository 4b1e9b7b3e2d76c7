package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import org.crosscheck.comparison.discrepancy.Discrepancies;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Facts;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Fact;

/** The facts of events with their verdicts, and everything that differs. */
record JudgedEvents(ImmutableList<Fact> facts, ImmutableList<Discrepancy> discrepancies) {

  /** What matters most first: how bad the verdict, then how many articles speak of it. */
  private static final Comparator<Fact> BY_WEIGHT =
      Comparator.comparing((Fact fact) -> FactVerdict.rank(fact.judgement().verdict()))
          .thenComparing(fact -> -fact.cells().size())
          .thenComparing(Fact::label)
          .thenComparing(Fact::id);

  /**
   * Events are judged on all processors, one at a time: they differ too much in size to be dealt
   * out in shares. What comes out has the order of {@code groups}; what crosses events is not in
   * it.
   */
  static JudgedEvents of(List<EventGroup> groups) {
    List<ForkJoinTask<JudgedEvents>> events =
        groups.stream().map(group -> ForkJoinTask.adapt(() -> of(group))).toList();
    ForkJoinTask.invokeAll(events);
    return new JudgedEvents(
        events.stream()
            .flatMap(event -> event.join().facts.stream())
            .collect(ImmutableList.toImmutableList()),
        events.stream()
            .flatMap(event -> event.join().discrepancies.stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** The same with what crosses events, in the report's order. */
  JudgedEvents with(List<Discrepancy> across) {
    return new JudgedEvents(
        facts,
        ImmutableList.sortedCopyOf(Discrepancies.ORDER, Iterables.concat(across, discrepancies)));
  }

  private static JudgedEvents of(EventGroup group) {
    List<Fact> facts = new ArrayList<>();
    ImmutableList.Builder<Discrepancy> discrepancies = ImmutableList.builder();
    ImmutableList<AlignedFact> aligned = Facts.of(group);
    for (AlignedFact question : aligned) {
      ImmutableList<Discrepancy> found = Discrepancies.of(question);
      discrepancies.addAll(found);
      facts.add(fact(question, found));
    }
    discrepancies.addAll(Discrepancies.beside(group, aligned));
    return new JudgedEvents(ImmutableList.sortedCopyOf(BY_WEIGHT, facts), discrepancies.build());
  }

  private static Fact fact(AlignedFact aligned, List<Discrepancy> found) {
    ImmutableListMultimap<String, Position> byArticle =
        Multimaps.index(aligned.positions(), position -> position.article().id());
    return new Fact(
        aligned.id(),
        aligned.event(),
        aligned.label(),
        aligned.measure(),
        FactVerdict.of(found),
        Multimaps.asMap(byArticle).values().stream()
            .map(JudgedEvents::cell)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Of all positions of one article. */
  private static Cell cell(List<Position> positions) {
    Article article = positions.get(0).article();
    Set<Claim> claims =
        new TreeSet<>(
            Comparator.comparing((Claim claim) -> claim.evidence().part())
                .thenComparing(claim -> claim.evidence().span())
                .thenComparing(Claim::id));
    positions.forEach(position -> claims.addAll(position.claims()));
    return new Cell(
        article.id(),
        article.outlet().name(),
        claims.stream().map(Claim::id).collect(ImmutableList.toImmutableList()));
  }
}
