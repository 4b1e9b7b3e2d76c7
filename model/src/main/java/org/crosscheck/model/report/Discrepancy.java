package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding: who reports what, and how they differ. It never says who is right.
 *
 * @param id a hash of the kind and of what its sides say, so that a review survives new runs and
 *     new articles
 * @param kind what differs
 * @param lane where it is shown
 * @param severity how much it matters
 * @param scope how far apart its sides stand
 * @param event the event's id; absent for findings that cross events
 * @param fact the fact's id; absent where no single fact is meant
 * @param relation between the two amounts or times; absent for other kinds
 * @param sides two or more, or one for a finding inside one sentence (a weekday that does not fit
 *     its date)
 * @param explanation one plain sentence: why it was reported
 * @param rule the name of the rule that reported it
 * @param pairs the ids of the pairs of claims that it was found in, in order, each once; two
 *     findings of one kind that share a pair are one finding before and after another article
 *     joined
 */
public record Discrepancy(
    String id,
    DiscrepancyKind kind,
    Lane lane,
    Severity severity,
    Scope scope,
    Optional<String> event,
    Optional<String> fact,
    Optional<Relation> relation,
    ImmutableList<Side> sides,
    String explanation,
    String rule,
    ImmutableList<String> pairs) {
  public Discrepancy {
    visible(id, "discrepancy id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lane, "lane");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(relation, "relation");
    that(sides.stream().anyMatch(side -> !side.isSilent()), "a discrepancy needs a side", sides);
    visible(explanation, "explanation");
    visible(rule, "rule");
    that(!pairs.isEmpty(), "a discrepancy needs a pair", pairs);
  }

  /** A finding of one pair, whose id is that pair's. */
  public Discrepancy(
      String id,
      DiscrepancyKind kind,
      Lane lane,
      Severity severity,
      Scope scope,
      Optional<String> event,
      Optional<String> fact,
      Optional<Relation> relation,
      ImmutableList<Side> sides,
      String explanation,
      String rule) {
    this(
        id,
        kind,
        lane,
        severity,
        scope,
        event,
        fact,
        relation,
        sides,
        explanation,
        rule,
        ImmutableList.of(id));
  }

  /** The same finding in another lane, as severe as given. */
  public Discrepancy in(Lane other, Severity severe) {
    return new Discrepancy(
        id, kind, other, severe, scope, event, fact, relation, sides, explanation, rule, pairs);
  }
}
