package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.QualifierType;

/** "up to 30,000" and "30,000": one prints the number with a hedge, the other bare. */
final class QualifierDropped implements AmountRule {
  /** Without one of these the number reads much the same: "about 30" and "30". */
  private static final ImmutableSet<QualifierType> TURNING =
      Sets.immutableEnumSet(
          QualifierType.AT_LEAST,
          QualifierType.MORE_THAN,
          QualifierType.AT_MOST,
          QualifierType.LESS_THAN,
          QualifierType.RANGE);

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.QUALIFIER_DROPPED;
  }

  @Override
  public Optional<Finding> judge(AmountPair amounts) {
    boolean one = amounts.one().isExact();
    if (!amounts.comparison().samePrinted() || one == amounts.other().isExact()) {
      return Optional.empty();
    }
    QuantityClaim bare = one ? amounts.a() : amounts.b();
    QuantityClaim hedged = one ? amounts.b() : amounts.a();
    Finding finding =
        Finding.of(this, amounts.pair(), "the same number with and without its hedge");
    return Optional.of(finding.with(severity(amounts, bare, hedged)).about(amounts.printed()));
  }

  private static Severity severity(AmountPair amounts, QuantityClaim bare, QuantityClaim hedged) {
    if (TURNING.stream().noneMatch(hedged.amount()::has)) {
      return Severity.LOW;
    }
    if (ClaimPair.inTitle(bare)) {
      return Severity.HIGH;
    }
    boolean repeated = amounts.pair().inOneArticle() && bare.evidence().region().isEmpty();
    return repeated ? Severity.LOW : Severity.MEDIUM;
  }
}
