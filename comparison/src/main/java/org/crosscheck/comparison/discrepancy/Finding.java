package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Severity;

/**
 * What a rule found in one pair, before the pairs of one topic are put together.
 *
 * @param about what findings of one kind on one topic are told apart by: the number that both
 *     print; empty where they belong together
 * @param because how the two differ, for the explanation
 * @param rule the name of the rule
 */
record Finding(
    DiscrepancyKind kind,
    Lane lane,
    Severity severity,
    Scope scope,
    Optional<Relation> relation,
    ClaimPair pair,
    String about,
    Because because,
    String rule) {

  /** A finding with the lane and severity that its kind has, in the scope that the pair spans. */
  static Finding of(Rule rule, ClaimPair pair, String clause) {
    return of(rule, pair, Because.clause(clause));
  }

  static Finding of(Rule rule, ClaimPair pair, Because because) {
    DiscrepancyKind kind = rule.kind();
    Scope scope =
        pair.inOneArticle()
            ? Scope.ARTICLE
            : pair.event().isPresent() ? Scope.EVENT : Scope.COLLECTION;
    return new Finding(
        kind,
        kind.lane(),
        kind.severity(),
        scope,
        Optional.empty(),
        pair,
        "",
        because,
        rule.name());
  }

  Finding with(Severity other) {
    return new Finding(kind, lane, other, scope, relation, pair, about, because, rule);
  }

  Finding in(Lane other) {
    return new Finding(kind, other, severity, scope, relation, pair, about, because, rule);
  }

  Finding related(Relation found) {
    return new Finding(kind, lane, severity, scope, Optional.of(found), pair, about, because, rule);
  }

  Finding about(String number) {
    return new Finding(kind, lane, severity, scope, relation, pair, number, because, rule);
  }

  /**
   * The same where only the words around the two values tell that they are of one thing: a reader
   * of both gets two pictures, but nobody can say yet that they contradict each other.
   */
  Finding surmised() {
    return lane == Lane.CONFLICT ? in(Lane.NUANCE).with(Severity.MEDIUM) : this;
  }

  /** One step more severe. */
  Finding raised() {
    return with(
        switch (severity) {
          case HIGH, MEDIUM -> Severity.HIGH;
          case LOW -> Severity.MEDIUM;
          case INFO -> Severity.LOW;
        });
  }
}
