package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.LookAlike;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Specificity;
import org.crosscheck.comparison.fact.Tie;
import org.crosscheck.comparison.name.LikeNames;
import org.crosscheck.comparison.name.Spelling;
import org.crosscheck.comparison.name.Spellings;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;

/** Which pairs the rules are asked about. */
final class PairSource {
  private PairSource() {}

  /** Every two positions on one fact. */
  static Stream<ClaimPair> of(AlignedFact fact) {
    List<ClaimPair> pairs = new ArrayList<>();
    ImmutableList<Position> positions = fact.positions();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        Tie tie = fact.tie(positions.get(i), positions.get(j));
        pairs.add(
            new ClaimPair(
                fact.id(),
                Optional.of(fact.event()),
                Optional.of(fact.id()),
                positions.get(i),
                positions.get(j),
                positions,
                tie == Tie.WORDS ? apart(positions.get(i), positions.get(j)) : Optional.empty(),
                tie));
      }
    }
    return pairs.stream();
  }

  /** What a forecast said of the weather and what was measured are two numbers. */
  private static Optional<IncomparableReason> apart(Position one, Position other) {
    return one.first() instanceof QuantityClaim a && other.first() instanceof QuantityClaim b
        ? Specificity.ofForecast(a, b)
        : Optional.empty();
  }

  /** Two claims that look alike and are not comparable. */
  static ClaimPair of(LookAlike alike) {
    return new ClaimPair(
        alike.topic(),
        Optional.of(alike.event()),
        Optional.empty(),
        alike.a(),
        alike.b(),
        ImmutableList.of(),
        Optional.of(alike.reason()));
  }

  /** Each date with itself: what is wrong within one expression. */
  static Stream<ClaimPair> selfPairs(EventGroup group) {
    return group.digests().stream()
        .flatMap(
            digest ->
                digest.claims(DateClaim.class).stream().map(date -> selfPair(group, digest, date)));
  }

  private static ClaimPair selfPair(EventGroup group, ArticleDigest digest, Claim claim) {
    Position self = new Position(digest.article(), ImmutableList.of(claim));
    return new ClaimPair(
        claim.id(),
        Optional.of(group.event().id()),
        Optional.empty(),
        self,
        self,
        ImmutableList.of(),
        Optional.empty());
  }

  /** The spellings of each person's name, each with the first one that is spelled otherwise. */
  static Stream<ClaimPair> spellings(List<ArticleDigest> digests) {
    return Spellings.varied(digests).asMap().entrySet().stream()
        .flatMap(person -> pairs("name:" + person.getKey(), person.getValue()));
  }

  private static Stream<ClaimPair> pairs(String topic, Collection<Spelling> spellings) {
    return spellings.stream()
        .flatMap(
            spelling ->
                spellings.stream()
                    .filter(other -> other.isUnlike(spelling))
                    .limit(1)
                    .map(other -> pair(topic, Optional.empty(), other, spelling)));
  }

  /** Names that only an event makes one. */
  static Stream<ClaimPair> likeNames(EventGroup group) {
    return LikeNames.in(group.digests()).entries().stream()
        .map(
            pair ->
                pair(
                    "name:" + String.join(" ", pair.getKey().person()),
                    Optional.of(group.event().id()),
                    pair.getKey(),
                    pair.getValue()));
  }

  private static ClaimPair pair(
      String topic, Optional<String> event, Spelling one, Spelling other) {
    return new ClaimPair(
        topic,
        event,
        Optional.empty(),
        new Position(one.article(), ImmutableList.of(one.mention())),
        new Position(other.article(), ImmutableList.of(other.mention())),
        ImmutableList.of(),
        Optional.empty());
  }
}
