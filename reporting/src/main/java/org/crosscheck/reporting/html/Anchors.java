package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Side;
import org.crosscheck.reporting.ReportIndex;

/**
 * Where on the page things stand: short names ({@code e1}, {@code f1}, {@code q1}, {@code c1}) for
 * events, findings, facts and those claims that one of them is made of, numbered in the report's
 * order. An id of the report would do for a program, but it may hold a path or anything else that a
 * link cannot.
 */
final class Anchors {
  private final ReportIndex index;
  private final Map<String, String> findings = new LinkedHashMap<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, String> events = new LinkedHashMap<>();
  private final Map<String, String> claims = new LinkedHashMap<>();
  private final Map<String, Integer> outlets = new LinkedHashMap<>();
  private final ImmutableListMultimap<String, Discrepancy> findingsByClaim;
  private final ImmutableMap<String, Fact> factByClaim;

  Anchors(ConsistencyReport report) {
    index = ReportIndex.of(report);
    report.discrepancies().forEach(found -> findings.put(found.id(), "f" + (findings.size() + 1)));
    report.facts().forEach(fact -> facts.put(fact.id(), "q" + (facts.size() + 1)));
    report.events().forEach(event -> events.put(event.id(), "e" + (events.size() + 1)));
    findingsByClaim = findingsByClaim(report);
    factByClaim = factByClaim(report);
    for (Claim claim : report.claims()) {
      if (findingsByClaim.containsKey(claim.id()) || factByClaim.containsKey(claim.id())) {
        claims.put(claim.id(), "c" + (claims.size() + 1));
      }
    }
    for (Article article : report.articles()) {
      outlets.putIfAbsent(article.outlet().name(), outlets.size() + 1);
    }
  }

  private static ImmutableListMultimap<String, Discrepancy> findingsByClaim(
      ConsistencyReport report) {
    ImmutableListMultimap.Builder<String, Discrepancy> byClaim =
        ImmutableListMultimap.<String, Discrepancy>builder()
            .orderValuesBy(
                Comparator.comparing(Discrepancy::lane).thenComparing(Discrepancy::severity));
    for (Discrepancy found : report.discrepancies()) {
      for (Side side : found.sides()) {
        side.claims().forEach(claim -> byClaim.put(claim, found));
      }
    }
    return byClaim.build();
  }

  private static ImmutableMap<String, Fact> factByClaim(ConsistencyReport report) {
    Map<String, Fact> byClaim = new LinkedHashMap<>();
    for (Fact fact : report.facts()) {
      for (Cell cell : fact.cells()) {
        cell.claims().forEach(claim -> byClaim.putIfAbsent(claim, fact));
      }
    }
    return ImmutableMap.copyOf(byClaim);
  }

  ReportIndex index() {
    return index;
  }

  String of(Discrepancy found) {
    return findings.get(found.id());
  }

  String of(Event event) {
    return events.get(event.id());
  }

  String of(Fact fact) {
    return facts.get(fact.id());
  }

  /** Absent for a claim that nothing on the page is made of. */
  Optional<String> of(Claim claim) {
    return Optional.ofNullable(claims.get(claim.id()));
  }

  /** The number of an outlet, by its first article. */
  int outlet(String name) {
    return outlets.getOrDefault(name, 0);
  }

  /** The findings that a claim is a side of, the gravest first. */
  List<Discrepancy> findingsOf(Claim claim) {
    return findingsByClaim.get(claim.id());
  }

  Optional<Fact> factOf(Claim claim) {
    return Optional.ofNullable(factByClaim.get(claim.id()));
  }
}
