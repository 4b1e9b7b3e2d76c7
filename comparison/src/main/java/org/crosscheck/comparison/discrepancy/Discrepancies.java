package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.LookAlikes;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Scope;

/**
 * Asks the rules about all pairs and puts what they find together: one finding a topic and kind.
 */
public final class Discrepancies {
  /** By lane, severity, event, kind and id. */
  public static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::lane)
          .thenComparing(Discrepancy::severity)
          .thenComparing(discrepancy -> discrepancy.event().orElse(""))
          .thenComparing(Discrepancy::kind)
          .thenComparing(Discrepancy::id);

  private Discrepancies() {}

  /** What differs on one fact. */
  public static ImmutableList<Discrepancy> of(AlignedFact fact) {
    return assemble(PairSource.of(fact));
  }

  /**
   * What is found in an event beside the pairs on each of its {@code facts}; of two rules that find
   * one thing in one pair, the first.
   */
  public static ImmutableList<Discrepancy> beside(EventGroup group, List<AlignedFact> facts) {
    Stream<ClaimPair> pairs =
        Stream.of(
                PairSource.selfPairs(group),
                LookAlikes.of(group).stream().map(PairSource::of),
                StatementPairs.inOneArticle(group),
                Deeds.in(group),
                PairSource.likeNames(group),
                SharedWords.in(group))
            .flatMap(some -> some);
    return Stream.concat(
            assemble(pairs).stream(),
            EventRules.ALL.stream().flatMap(rule -> rule.find(group, facts)))
        .collect(
            ImmutableMap.toImmutableMap(Discrepancy::id, found -> found, (first, same) -> first))
        .values()
        .asList();
  }

  /** What crosses events. */
  public static ImmutableList<Discrepancy> across(List<ArticleDigest> digests) {
    return assemble(Stream.concat(PairSource.spellings(digests), StatementPairs.overTime(digests)));
  }

  private static ImmutableList<Discrepancy> assemble(Stream<ClaimPair> pairs) {
    ImmutableListMultimap<Object, Finding> byTopic =
        pairs
            .flatMap(pair -> PairRules.judge(pair).stream())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    Discrepancies::topic, finding -> finding));
    return Repeats.merged(byTopic.asMap().values()).stream()
        .map(findings -> Assembly.of(ImmutableList.copyOf(findings)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What differs inside an article is not mixed with what differs between articles. */
  private static Object topic(Finding finding) {
    String article = finding.scope() == Scope.ARTICLE ? finding.pair().a().article().id() : "";
    return List.of(
        finding.pair().topic(),
        finding.kind(),
        finding.lane(),
        finding.scope(),
        article,
        finding.about());
  }
}
