package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.ExcludedValue;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.pair.Answer;
import org.crosscheck.comparison.pair.PairAlignment;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;

/**
 * The values that one text tells in the light of another, with what the facts of both say of them.
 * Facts, made for whole events, ask for more in one place and for less in another: they can explain
 * why a value is another one, but which values exclude each other is decided here.
 *
 * @param event the id of the happening that both are of
 * @param given the text in whose light the other is judged
 * @param told the text that is judged
 * @param answers to the told values; what is explained is open
 */
record ToldValues(String event, Article given, Article told, ImmutableList<Answer> answers) {
  /** Two values that differ for one of these reasons can both hold. */
  private static final ImmutableSet<DiscrepancyKind> REASONS =
      Sets.immutableEnumSet(
          DiscrepancyKind.UNIT_OR_SCOPE_DIFFERS,
          DiscrepancyKind.SOURCES_DIFFER,
          DiscrepancyKind.SUPERSEDED);

  /**
   * @param between what the facts of the two texts were found to differ in
   */
  static ToldValues of(
      EventGroup group, ArticleDigest given, ArticleDigest told, List<Discrepancy> between) {
    boolean dated =
        given.article().published().isPresent() && told.article().published().isPresent();
    return new ToldValues(
        group.event().id(),
        given.article(),
        told.article(),
        PairAlignment.answers(given, told).stream()
            .map(answer -> isExplained(answer, between, dated) ? answer.opened() : answer)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Without days it is only surmised that the one figure came after the other. */
  private static boolean isExplained(Answer answer, List<Discrepancy> between, boolean dated) {
    return answer.isExcluded()
        && between.stream()
            .filter(found -> REASONS.contains(found.kind()))
            .filter(found -> dated || found.kind() != DiscrepancyKind.SUPERSEDED)
            .anyMatch(found -> isOf(found, answer));
  }

  /** The findings with every excluded value among the conflicts, and no other value. */
  Stream<Discrepancy> settled(List<Discrepancy> between) {
    List<Discrepancy> known =
        between.stream()
            .map(found -> isOfValues(found) ? in(laneOf(found), found) : found)
            .toList();
    return Streams.concat(
        known.stream(),
        answers.stream()
            .filter(Answer::isExcluded)
            .filter(answer -> known.stream().noneMatch(found -> isConflict(found, answer)))
            .map(
                answer ->
                    ExcludedValue.of(event, at(given, answer.given()), at(told, answer.told()))));
  }

  private static boolean isOfValues(Discrepancy found) {
    return found.kind() == DiscrepancyKind.VALUE_CONFLICT;
  }

  private Lane laneOf(Discrepancy found) {
    boolean excluded = answers.stream().filter(Answer::isExcluded).anyMatch(it -> isOf(found, it));
    return excluded ? Lane.CONFLICT : Lane.NUANCE;
  }

  private static boolean isConflict(Discrepancy found, Answer answer) {
    return found.lane() == Lane.CONFLICT && isOf(found, answer);
  }

  private static boolean isOf(Discrepancy found, Answer answer) {
    ImmutableSet<String> claims =
        found.sides().stream()
            .flatMap(side -> side.claims().stream())
            .collect(ImmutableSet.toImmutableSet());
    return claims.contains(answer.given().id()) && claims.contains(answer.told().id());
  }

  private static Discrepancy in(Lane lane, Discrepancy found) {
    return found.lane() == lane ? found : found.in(lane, Severity.MEDIUM);
  }

  private static Position at(Article article, Claim claim) {
    return new Position(article, ImmutableList.of(claim));
  }
}
