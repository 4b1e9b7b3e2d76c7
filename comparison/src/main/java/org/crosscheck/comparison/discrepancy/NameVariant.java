package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.claim.NameMention;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;

/** One person's name in two spellings; inside one article that is a slip. */
final class NameVariant implements PairRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.NAME_VARIANT;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (!(pair.a().first() instanceof NameMention) || pair.isSelf()) {
      return Optional.empty();
    }
    Finding finding = Finding.of(this, pair, "one name in more than one spelling");
    return Optional.of(pair.inOneArticle() ? finding.with(Severity.LOW) : finding);
  }
}
