package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.crosscheck.comparison.discrepancy.Discrepancies;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Event;

/**
 * From digests of articles to a report of where they agree and where they differ. Pure functions:
 * the same digests give the same report, in whatever order they come.
 */
public final class Comparison {
  private static final Comparator<Claim> CLAIMS =
      Comparator.comparing(Claim::article)
          .thenComparing(claim -> claim.evidence().part())
          .thenComparing(claim -> claim.evidence().span())
          .thenComparing(Claim::kind)
          .thenComparing(Claim::id);

  private Comparison() {}

  /**
   * Groups the articles into events, aligns their claims into facts and judges these. What needs no
   * events is done beside the grouping, of which one processor does a good part alone.
   *
   * @param version of Crosscheck, as the report names it
   */
  public static ConsistencyReport compare(List<ArticleDigest> digests, String version) {
    ImmutableList<ArticleDigest> ordered = ordered(digests);
    ForkJoinTask<ImmutableList<Discrepancy>> across =
        ForkJoinTask.adapt(() -> Discrepancies.across(ordered)).fork();
    ForkJoinTask<ImmutableList<Claim>> claims = ForkJoinTask.adapt(() -> claims(ordered)).fork();
    ImmutableList<EventGroup> groups = EventGrouping.group(ordered);
    JudgedEvents judged = JudgedEvents.of(groups).with(across.join());
    return new ConsistencyReport(
        version,
        ordered.stream().map(ArticleDigest::article).collect(ImmutableList.toImmutableList()),
        claims.join(),
        groups.stream().map(EventGroup::event).collect(ImmutableList.toImmutableList()),
        judged.facts(),
        judged.discrepancies());
  }

  private static ImmutableList<Claim> claims(List<ArticleDigest> digests) {
    return digests.stream()
        .flatMap(digest -> digest.claims().stream())
        .sorted(CLAIMS)
        .collect(ImmutableList.toImmutableList());
  }

  /** The events alone, by window and id. */
  public static ImmutableList<Event> group(List<ArticleDigest> digests) {
    return EventGrouping.group(digests).stream()
        .map(EventGroup::event)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The events of articles of which some were grouped before. What was one event stays one, and
   * keeps its id while it grows; the other articles join it or make events of their own.
   *
   * @param known the earlier grouping
   * @param digests of all articles, the earlier ones too
   */
  public static ImmutableList<Event> group(List<Event> known, List<ArticleDigest> digests) {
    return EventGrouping.group(known, digests).stream()
        .map(EventGroup::event)
        .collect(ImmutableList.toImmutableList());
  }

  /** How many pairs of articles grouping holds against each other: what its cost grows with. */
  public static long candidatePairs(List<ArticleDigest> digests) {
    return EventGrouping.candidatePairs(digests);
  }

  /**
   * Whether {@code b} holds in the light of {@code a}, taken as reports of one happening. The two
   * digests may hold bare mentions of numbers; they count here alone.
   */
  public static PairJudgement judge(ArticleDigest a, ArticleDigest b) {
    return PairJudge.judge(a, b);
  }

  /** Whether two claims go back to one source, or to nobody in particular in the same words. */
  public static boolean haveOneOrigin(Claim a, Claim b) {
    return Origins.of(a, b) == Origins.SAME || Origins.isSameAnybody(a, b);
  }

  private static ImmutableList<ArticleDigest> ordered(List<ArticleDigest> digests) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(digest -> digest.article().id()), digests);
  }
}
