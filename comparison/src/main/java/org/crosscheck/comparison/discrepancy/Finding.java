package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.report.Severity;

/**
 * What a rule found in one pair, before the pairs of one topic are put together.
 *
 * @param because the second half of the explanation: how the two differ
 * @param rule the name of the rule
 */
record Finding(
    DiscrepancyKind kind,
    Lane lane,
    Severity severity,
    Scope scope,
    Optional<Relation> relation,
    ClaimPair pair,
    String because,
    String rule) {

  /** A finding with the lane and severity that its kind has, in the scope that the pair spans. */
  static Finding of(PairRule rule, ClaimPair pair, String because) {
    DiscrepancyKind kind = rule.kind();
    Scope scope =
        pair.inOneArticle()
            ? Scope.ARTICLE
            : pair.event().isPresent() ? Scope.EVENT : Scope.COLLECTION;
    return new Finding(
        kind, kind.lane(), kind.severity(), scope, Optional.empty(), pair, because, rule.name());
  }

  Finding with(Severity other) {
    return new Finding(kind, lane, other, scope, relation, pair, because, rule);
  }

  Finding in(Lane other) {
    return new Finding(kind, other, severity, scope, relation, pair, because, rule);
  }

  Finding related(Relation found) {
    return new Finding(kind, lane, severity, scope, Optional.of(found), pair, because, rule);
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
