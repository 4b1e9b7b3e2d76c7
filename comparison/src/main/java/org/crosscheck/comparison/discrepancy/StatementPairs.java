package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.StatementMatch;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.claim.StatementClaim;

/** Which statements the rules are asked about outside of an event's facts. */
final class StatementPairs {
  /** What is said again on the next day is one happening; later it is a position that is kept. */
  private static final int DAYS_APART = 2;

  /** A statement with its article and the day that it was made on. */
  private record Dated(StatementClaim claim, ArticleDigest digest, LocalDate day) {
    String article() {
      return digest.article().id();
    }
  }

  private StatementPairs() {}

  /** The statements of each article that use the same stance, or give one's reasons, in pairs. */
  static Stream<ClaimPair> inOneArticle(EventGroup group) {
    return group.digests().stream().flatMap(digest -> inOneArticle(group, digest));
  }

  private static Stream<ClaimPair> inOneArticle(EventGroup group, ArticleDigest digest) {
    ImmutableListMultimap<String, StatementClaim> byStance =
        Multimaps.index(
            digest.claims(StatementClaim.class),
            claim ->
                claim.leaning() == Leaning.NEUTRAL ? StatementMatch.way(claim) : claim.stance());
    return byStance.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .flatMap(claims -> pairs(group, digest, claims));
  }

  private static Stream<ClaimPair> pairs(
      EventGroup group, ArticleDigest digest, ImmutableList<StatementClaim> claims) {
    List<ClaimPair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        pairs.add(
            new ClaimPair(
                claims.get(i).id(),
                Optional.of(group.event().id()),
                Optional.empty(),
                withQuote(digest, claims.get(i)),
                withQuote(digest, claims.get(j)),
                ImmutableList.of(),
                Optional.empty()));
      }
    }
    return pairs.stream();
  }

  /** The statement and the smallest quotation that it was read in. */
  private static Position withQuote(ArticleDigest digest, StatementClaim claim) {
    Optional<QuoteClaim> around =
        digest.claims(QuoteClaim.class).stream()
            .filter(quote -> quote.evidence().part() == claim.evidence().part())
            .filter(quote -> quote.evidence().span().contains(claim.evidence().span()))
            .min(Comparator.comparingInt(quote -> quote.evidence().span().length()));
    ImmutableList.Builder<Claim> claims = ImmutableList.<Claim>builder().add(claim);
    around.ifPresent(claims::add);
    return new Position(digest.article(), claims.build());
  }

  /** The first position of each actor on a matter, with each one that was taken days later. */
  static Stream<ClaimPair> overTime(List<ArticleDigest> digests) {
    ImmutableListMultimap<String, Dated> byActor =
        digests.stream()
            .flatMap(
                digest ->
                    digest.claims(StatementClaim.class).stream().flatMap(c -> dated(c, digest)))
            .sorted(Comparator.comparing(Dated::day))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    dated -> dated.claim().actor(), dated -> dated));
    return byActor.asMap().values().stream()
        .flatMap(positions -> matters(ImmutableList.copyOf(positions)))
        .flatMap(StatementPairs::pairs);
  }

  private static Stream<Dated> dated(StatementClaim claim, ArticleDigest digest) {
    boolean judges =
        claim.position() != Leaning.NEUTRAL
            && !claim.topic().isEmpty()
            && Character.isUpperCase(claim.holder().codePointAt(0));
    return judges
        ? Timing.asOf(claim, digest.article()).stream().map(day -> new Dated(claim, digest, day))
        : Stream.empty();
  }

  private static Stream<List<Dated>> matters(List<Dated> positions) {
    List<List<Dated>> matters = new ArrayList<>();
    for (Dated position : positions) {
      matters.stream()
          .filter(matter -> StatementMatch.isAboutOneThing(matter.get(0).claim(), position.claim()))
          .findFirst()
          .ifPresentOrElse(
              matter -> matter.add(position),
              () -> matters.add(new ArrayList<>(List.of(position))));
    }
    return matters.stream();
  }

  /** The first article on a matter with each other one, where days lie between them. */
  private static Stream<ClaimPair> pairs(List<Dated> matter) {
    Dated first = matter.get(0);
    LocalDate last = matter.get(matter.size() - 1).day();
    if (ChronoUnit.DAYS.between(first.day(), last) < DAYS_APART) {
      return Stream.empty();
    }
    String topic = "position:" + Keys.of(first.claim(), first.digest().article());
    List<Position> positions =
        Multimaps.index(matter, Dated::article).asMap().values().stream()
            .map(StatementPairs::position)
            .toList();
    return positions.stream()
        .skip(1)
        .map(
            later ->
                new ClaimPair(
                    topic,
                    Optional.empty(),
                    Optional.empty(),
                    positions.get(0),
                    later,
                    ImmutableList.of(),
                    Optional.empty()));
  }

  private static Position position(Collection<Dated> ofArticle) {
    return new Position(
        ofArticle.iterator().next().digest().article(),
        ofArticle.stream().map(Dated::claim).collect(ImmutableList.toImmutableList()));
  }
}
