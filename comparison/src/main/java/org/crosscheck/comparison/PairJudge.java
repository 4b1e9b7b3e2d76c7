package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.SoleMatch;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Relation;
import org.crosscheck.model.report.Scope;

/**
 * Does {@code b} hold in the light of {@code a}? Every amount of {@code b} is held against those of
 * {@code a} that it can be compared with; the best of them decides about it, and the worst amount
 * about the whole.
 */
final class PairJudge {
  private PairJudge() {}

  static PairJudgement judge(ArticleDigest a, ArticleDigest b) {
    EventGroup group = EventGrouping.asOne(ImmutableList.of(a, b));
    ImmutableList<Discrepancy> between =
        JudgedEvents.of(ImmutableList.of(group), group.digests()).discrepancies().stream()
            .filter(discrepancy -> discrepancy.scope() != Scope.ARTICLE)
            .collect(ImmutableList.toImmutableList());
    return new PairJudgement(verdict(a, b), between);
  }

  private static PairVerdict verdict(ArticleDigest a, ArticleDigest b) {
    List<QuantityClaim> given = amounts(a);
    List<QuantityClaim> claims = amounts(b);
    List<PairVerdict> verdicts =
        claims.stream().map(claim -> verdict(comparable(given, claim, claims), claim)).toList();
    return Stream.of(PairVerdict.CONFLICT, PairVerdict.COMPATIBLE, PairVerdict.AGREE)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(PairVerdict.UNRELATED);
  }

  private static List<QuantityClaim> amounts(ArticleDigest digest) {
    return digest.claims(QuantityClaim.class).stream()
        .filter(claim -> !claim.frame().mention())
        .toList();
  }

  private static List<QuantityClaim> comparable(
      List<QuantityClaim> given, QuantityClaim claim, List<QuantityClaim> beside) {
    List<QuantityClaim> sure =
        given.stream().filter(other -> MeasureMatch.apart(other, claim).isEmpty()).toList();
    return sure.isEmpty() ? SoleMatch.of(given, claim, beside) : sure;
  }

  private static PairVerdict verdict(List<QuantityClaim> given, QuantityClaim claim) {
    List<PairVerdict> verdicts =
        given.stream()
            .map(other -> AmountComparison.of(other.amount(), claim.amount()))
            .flatMap(Optional::stream)
            .map(PairJudge::verdict)
            .toList();
    return Stream.of(PairVerdict.AGREE, PairVerdict.COMPATIBLE, PairVerdict.CONFLICT)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(PairVerdict.UNRELATED);
  }

  private static PairVerdict verdict(AmountComparison comparison) {
    if (comparison.literal() == Relation.EQUAL) {
      return PairVerdict.AGREE;
    }
    boolean leavesRoom =
        comparison.samePrinted()
            || comparison.printedFits()
            || comparison.literal() == Relation.A_WITHIN_B;
    if (leavesRoom) {
      return PairVerdict.COMPATIBLE;
    }
    return comparison.excludes() ? PairVerdict.CONFLICT : PairVerdict.UNRELATED;
  }
}
