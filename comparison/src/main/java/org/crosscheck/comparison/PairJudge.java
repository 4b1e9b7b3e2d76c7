package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.Discrepancies;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.comparison.pair.Answer;
import org.crosscheck.comparison.pair.Standing;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Scope;

/**
 * Does {@code b} hold in the light of {@code a}? Every value of {@code b} is held against the one
 * of {@code a} that it answers to; the worst of them, or a conflict of another kind, decides about
 * the whole. The verdict is a conflict where a discrepancy is in that lane, and nowhere else.
 */
final class PairJudge {
  private PairJudge() {}

  static PairJudgement judge(ArticleDigest a, ArticleDigest b) {
    EventGroup group =
        EventGrouping.asOne(ImmutableList.of(withoutMentions(a), withoutMentions(b)));
    ImmutableList<Discrepancy> between =
        JudgedEvents.of(ImmutableList.of(group))
            .with(Discrepancies.across(group.digests()))
            .discrepancies()
            .stream()
            .filter(discrepancy -> discrepancy.scope() != Scope.ARTICLE)
            .collect(ImmutableList.toImmutableList());
    ToldValues told = ToldValues.of(group, a, b, between);
    ImmutableList<Discrepancy> settled =
        told.settled(between).sorted(Discrepancies.ORDER).collect(ImmutableList.toImmutableList());
    return new PairJudgement(verdict(told.answers(), settled), settled);
  }

  private static PairVerdict verdict(List<Answer> answers, List<Discrepancy> discrepancies) {
    if (discrepancies.stream().anyMatch(found -> found.lane() == Lane.CONFLICT)) {
      return PairVerdict.CONFLICT;
    }
    ImmutableSet<Standing> standings =
        answers.stream().map(Answer::standing).collect(ImmutableSet.toImmutableSet());
    return Stream.of(Standing.FITS, Standing.EQUAL)
        .filter(standings::contains)
        .findFirst()
        .map(standing -> standing == Standing.FITS ? PairVerdict.COMPATIBLE : PairVerdict.AGREE)
        .orElse(PairVerdict.UNRELATED);
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
