package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Side;

/** Makes one discrepancy of the findings of one kind on one topic. */
final class Assembly {
  private Assembly() {}

  static Discrepancy of(ImmutableList<Finding> findings) {
    Finding worst = findings.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
    ImmutableList<Position> positions = positions(findings);
    ImmutableList<String> pairs = pairs(findings);
    return new Discrepancy(
        id(pairs),
        worst.kind(),
        worst.lane(),
        worst.severity(),
        scope(findings),
        worst.pair().event(),
        worst.pair().fact(),
        relation(findings),
        sides(positions),
        worst.because().sentence(positions),
        worst.rule(),
        pairs);
  }

  private static ImmutableList<String> pairs(ImmutableList<Finding> findings) {
    return findings.stream()
        .map(Assembly::pairId)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** The widest: {@link Scope} is in that order. */
  private static Scope scope(ImmutableList<Finding> findings) {
    return findings.stream().map(Finding::scope).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** One pair's id is its own; many pairs are one id made of theirs, whatever their order. */
  private static String id(ImmutableList<String> pairs) {
    return pairs.size() == 1 ? pairs.get(0) : Keys.hash(pairs.toArray(new String[0]));
  }

  private static String pairId(Finding finding) {
    DiscrepancyKind kind = finding.kind();
    String a = key(finding.pair().a());
    String b = key(finding.pair().b());
    return a.compareTo(b) <= 0 ? Keys.hash(kind.label(), a, b) : Keys.hash(kind.label(), b, a);
  }

  private static String key(Position position) {
    return Keys.of(position.first(), position.article());
  }

  /** Each position once, those of the worst finding first, then in the order of the pairs. */
  private static ImmutableList<Position> positions(ImmutableList<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .flatMap(finding -> Stream.of(finding.pair().a(), finding.pair().b()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Relation> relation(ImmutableList<Finding> findings) {
    ImmutableSet<Relation> relations =
        findings.stream()
            .flatMap(finding -> finding.relation().stream())
            .collect(ImmutableSet.toImmutableSet());
    return relations.stream().findFirst();
  }

  /** Each position is a side, also where one article gives several. */
  private static ImmutableList<Side> sides(ImmutableList<Position> positions) {
    return positions.stream()
        .map(
            position ->
                new Side(
                    position.article().id(),
                    position.article().outlet().name(),
                    position.claims().stream()
                        .map(Claim::id)
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }
}
