package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.Discrepancies;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Facts;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Fact;

/** The facts of all events with their verdicts, and everything that differs. */
record JudgedEvents(ImmutableList<Fact> facts, ImmutableList<Discrepancy> discrepancies) {

  /** What matters most first: how bad the verdict, then how many articles speak of it. */
  private static final Comparator<Fact> BY_WEIGHT =
      Comparator.comparing((Fact fact) -> FactVerdict.rank(fact.judgement().verdict()))
          .thenComparing(fact -> -fact.cells().size())
          .thenComparing(Fact::label)
          .thenComparing(Fact::id);

  /** Events are judged on all processors; what comes out has the order of {@code groups}. */
  static JudgedEvents of(List<EventGroup> groups, List<ArticleDigest> digests) {
    List<JudgedEvents> events = groups.parallelStream().map(JudgedEvents::of).toList();
    return new JudgedEvents(
        events.stream()
            .flatMap(event -> event.facts.stream())
            .collect(ImmutableList.toImmutableList()),
        Stream.concat(
                Discrepancies.across(digests).stream(),
                events.stream().flatMap(event -> event.discrepancies.stream()))
            .sorted(Discrepancies.ORDER)
            .collect(ImmutableList.toImmutableList()));
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
    ImmutableListMultimap<Article, Position> byArticle =
        aligned.positions().stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Position::article, p -> p));
    return new Fact(
        aligned.id(),
        aligned.event(),
        aligned.label(),
        aligned.measure(),
        FactVerdict.of(found),
        byArticle.keySet().stream()
            .map(article -> cell(article, byArticle.get(article)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Cell cell(Article article, List<Position> positions) {
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
