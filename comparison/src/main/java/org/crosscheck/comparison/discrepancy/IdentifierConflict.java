package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.comparison.fact.IdentifierMatch;
import org.crosscheck.model.claim.IdentifierClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;

/** The 47th Brigade here, the 74th there. */
final class IdentifierConflict implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.IDENTIFIER_CONFLICT;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (!(pair.a().first() instanceof IdentifierClaim a)
        || !(pair.b().first() instanceof IdentifierClaim b)
        || IdentifierMatch.isSame(a, b)) {
      return Optional.empty();
    }
    Finding finding = Finding.of(this, pair, "what seems to be one thing has two numbers");
    return Optional.of(IdentifierMatch.isMistyped(a, b) ? finding : finding.with(Severity.MEDIUM));
  }
}
