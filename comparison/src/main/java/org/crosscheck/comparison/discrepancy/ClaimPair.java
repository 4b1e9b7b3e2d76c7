package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Tie;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.IncomparableReason;

/**
 * Two positions on one topic that a rule may find to differ.
 *
 * @param topic what findings are grouped by: a fact's id, a person, a date
 * @param event the event's id; absent for a pair that crosses events
 * @param fact the fact's id, where the pair answers one question
 * @param a the earlier in the report's order
 * @param b the later; the same as {@code a} for what is wrong within one expression
 * @param context all positions on the topic
 * @param apart why the two are not compared, where they only look alike
 * @param tie what tells that they answer one question
 */
record ClaimPair(
    String topic,
    Optional<String> event,
    Optional<String> fact,
    Position a,
    Position b,
    ImmutableList<Position> context,
    Optional<IncomparableReason> apart,
    Tie tie) {

  /** A pair that answers one question by what the two say, if they answer one. */
  ClaimPair(
      String topic,
      Optional<String> event,
      Optional<String> fact,
      Position a,
      Position b,
      ImmutableList<Position> context,
      Optional<IncomparableReason> apart) {
    this(topic, event, fact, a, b, context, apart, Tie.MEASURE);
  }

  boolean inOneArticle() {
    return a.article().id().equals(b.article().id());
  }

  /** True for two articles that are copies of one dispatch. */
  boolean isOfCopies() {
    return !inOneArticle()
        && a.article().origin().isPresent()
        && a.article().origin().equals(b.article().origin());
  }

  boolean inOneSentence() {
    return inOneArticle()
        && a.first().evidence().part() == b.first().evidence().part()
        && a.first().evidence().sentence().equals(b.first().evidence().sentence());
  }

  boolean isSelf() {
    return a == b || a.first().id().equals(b.first().id()) && a.equals(b);
  }

  /** True when exactly one of the two stands in a headline. */
  boolean headlineAndBody() {
    return inTitle(a.first()) != inTitle(b.first());
  }

  /** What else the article of {@code side} says on the topic, beside the two of this pair. */
  Stream<Position> others(Position side) {
    return context.stream()
        .filter(position -> position.article().id().equals(side.article().id()))
        .filter(position -> !position.equals(a) && !position.equals(b));
  }

  static boolean inTitle(Claim claim) {
    return claim.evidence().part() == Part.TITLE;
  }
}
