package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * "The general may have been helped from abroad" in one article, "Oduya was helped from abroad" in
 * another; "denied that it had ignored warnings" here, "ignored repeated warnings" there. Whoever
 * says it: a reader of the one takes for settled what the other leaves open. A denial and a claim
 * of two that are named are two sources; of one speaker they are a quotation told in two ways,
 * which other rules look for.
 */
final class FirmerElsewhere implements EventRule {
  /** Words that more clauses of an event have tell nothing of what is said. */
  private static final int MOST_CLAUSES = 40;

  private static final Rule DENIED = new DeniedElsewhere();

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.MODALITY_DIFFERS;
  }

  @Override
  public String name() {
    return "modality-differs/told";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    ImmutableList<ToldClause> clauses = ToldClause.in(group);
    ListMultimap<String, ToldClause> plain = ArrayListMultimap.create();
    clauses.stream()
        .filter(ToldClause::isPlain)
        .forEach(clause -> clause.wording().content().forEach(stem -> plain.put(stem, clause)));
    ImmutableListMultimap<String, ToldClause> denied =
        clauses.stream()
            .filter(ToldClause::isDenied)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    clause -> clause.article().id(), clause -> clause));
    List<Finding> findings = new ArrayList<>();
    for (ToldClause open : clauses) {
      for (ToldClause firm : candidates(open, plain)) {
        if (open.isToldFirmlyBy(firm) && !isSettled(open, firm, denied)) {
          findings.add(finding(group, open, firm));
          break;
        }
      }
    }
    return findings.stream().map(finding -> Assembly.of(ImmutableList.of(finding)));
  }

  /** Those with the word of its predicate that the fewest others have. */
  private static List<ToldClause> candidates(
      ToldClause open, ListMultimap<String, ToldClause> plain) {
    return open.predicate().stream()
        .map(plain::get)
        .min((a, b) -> Integer.compare(a.size(), b.size()))
        .filter(found -> found.size() <= MOST_CLAUSES)
        .orElse(ImmutableList.of());
  }

  /** A denial differs from nobody where the claim and its denial stand side by side. */
  private static boolean isSettled(
      ToldClause open, ToldClause firm, ImmutableListMultimap<String, ToldClause> denied) {
    return open.isDenied()
        && (open.isBySpeakerOf(firm)
            || denied.get(firm.article().id()).stream().anyMatch(it -> it.isOfWhat(firm)));
  }

  private Finding finding(EventGroup group, ToldClause open, ToldClause firm) {
    String clause =
        open.isDenied()
            ? "one gives as a fact what the other has denied"
            : "one gives as a fact what the other calls possible";
    ClaimPair pair =
        new ClaimPair(
            "told:" + open.quote().id(),
            Optional.of(group.event().id()),
            Optional.empty(),
            position(open),
            position(firm),
            ImmutableList.of(),
            Optional.empty());
    Rule rule = open.isDenied() && open.isByNameAs(firm) ? DENIED : this;
    return Finding.of(rule, pair, Because.clause(clause));
  }

  private static Position position(ToldClause clause) {
    return new Position(clause.article(), ImmutableList.of(clause.quote()));
  }
}
