package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.comparison.pair.PairAlignment;
import org.crosscheck.comparison.pair.Standing;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Scope;

/**
 * Does {@code b} hold in the light of {@code a}? Every value of {@code b} is held against the one
 * of {@code a} that it answers to; the worst of them decides about the whole.
 */
final class PairJudge {
  private PairJudge() {}

  static PairJudgement judge(ArticleDigest a, ArticleDigest b) {
    EventGroup group =
        EventGrouping.asOne(ImmutableList.of(withoutMentions(a), withoutMentions(b)));
    ImmutableList<Discrepancy> between =
        JudgedEvents.of(ImmutableList.of(group), group.digests()).discrepancies().stream()
            .filter(discrepancy -> discrepancy.scope() != Scope.ARTICLE)
            .collect(ImmutableList.toImmutableList());
    return new PairJudgement(verdict(a, b), between);
  }

  private static PairVerdict verdict(ArticleDigest a, ArticleDigest b) {
    List<PairVerdict> verdicts =
        PairAlignment.standings(a, b).stream().map(PairJudge::verdict).toList();
    return Stream.of(PairVerdict.CONFLICT, PairVerdict.COMPATIBLE, PairVerdict.AGREE)
        .filter(verdicts::contains)
        .findFirst()
        .orElse(PairVerdict.UNRELATED);
  }

  private static PairVerdict verdict(Standing standing) {
    return switch (standing) {
      case EQUAL -> PairVerdict.AGREE;
      case FITS -> PairVerdict.COMPATIBLE;
      case EXCLUDED -> PairVerdict.CONFLICT;
      case OPEN -> PairVerdict.UNRELATED;
    };
  }

  /** Facts are made of claims; a bare number is one only beside the number that it answers to. */
  private static ArticleDigest withoutMentions(ArticleDigest digest) {
    return new ArticleDigest(
        digest.article(),
        digest.claims().stream()
            .filter(claim -> !claim.frame().mention())
            .collect(ImmutableList.toImmutableList()),
        digest.terms());
  }
}
