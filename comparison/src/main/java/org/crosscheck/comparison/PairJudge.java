package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.comparison.fact.MeasureMatch;
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
    List<PairVerdict> verdicts =
        b.claims(QuantityClaim.class).stream()
            .filter(claim -> !claim.frame().mention())
            .map(claim -> verdict(a.claims(QuantityClaim.class), claim))
            .toList();
    return Stream.of(PairVerdict.CONFLICT, PairVerdict.COMPATIBLE, PairVerdict.AGREE)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(PairVerdict.UNRELATED);
  }

  private static PairVerdict verdict(List<QuantityClaim> given, QuantityClaim claim) {
    List<PairVerdict> verdicts =
        given.stream()
            .filter(other -> !other.frame().mention())
            .filter(other -> MeasureMatch.apart(other, claim).isEmpty())
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
    if (comparison.samePrinted() || comparison.literal() == Relation.A_WITHIN_B) {
      return PairVerdict.COMPATIBLE;
    }
    return comparison.excludes() ? PairVerdict.CONFLICT : PairVerdict.UNRELATED;
  }
}
