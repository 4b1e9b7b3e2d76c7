package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.StatementMatch;
import org.crosscheck.comparison.fact.Timing;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/** One actor plans in one article what the other says was ruled out on the same day. */
final class PlanAgainstRefusal implements EventRule {

  /** A statement and where it stands. */
  private record Stated(StatementClaim claim, Article article) {
    Position position() {
      return new Position(article, ImmutableList.of(claim));
    }
  }

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.MODALITY_DIFFERS;
  }

  @Override
  public String name() {
    return "modality-differs/refused";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    ImmutableListMultimap<String, Stated> byActor =
        group.digests().stream()
            .flatMap(
                digest ->
                    digest.claims(StatementClaim.class).stream()
                        .map(claim -> new Stated(claim, digest.article())))
            .filter(stated -> isPlan(stated.claim()) || isRefusal(stated.claim()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    stated -> stated.claim().actor(), stated -> stated));
    return byActor.asMap().values().stream()
        .flatMap(
            stated ->
                stated.stream()
                    .filter(one -> isPlan(one.claim()))
                    .flatMap(
                        plan ->
                            stated.stream()
                                .filter(other -> isRefusal(other.claim()))
                                .filter(other -> areContrary(plan, other))
                                .map(refusal -> found(group, plan, refusal))));
  }

  private static boolean isPlan(StatementClaim claim) {
    return claim.type() == StatementType.INTENT
        && claim.leaning() == Leaning.NEUTRAL
        && claim.frame().modality() == Modality.PLAN
        && claim.frame().polarity() == Polarity.AFFIRMED;
  }

  /** "Ruled out", "refuses to": it is the actor's own doing that is not to be. */
  private static boolean isRefusal(StatementClaim claim) {
    return claim.type() == StatementType.POSITION
        && claim.position() == Leaning.AGAINST
        && claim.frame().modality() == Modality.DENIAL
        && claim.frame().polarity() == Polarity.AFFIRMED;
  }

  private static boolean areContrary(Stated plan, Stated refusal) {
    return !plan.article().id().equals(refusal.article().id())
        && StatementMatch.isAboutOneThing(plan.claim(), refusal.claim())
        && Timing.asOf(plan.claim(), plan.article())
            .equals(Timing.asOf(refusal.claim(), refusal.article()));
  }

  private Discrepancy found(EventGroup group, Stated plan, Stated refusal) {
    ClaimPair pair =
        new ClaimPair(
            "refused-"
                + Keys.hash(
                    Keys.of(plan.claim(), plan.article()),
                    Keys.of(refusal.claim(), refusal.article())),
            Optional.of(group.event().id()),
            Optional.empty(),
            plan.position(),
            refusal.position(),
            ImmutableList.of(),
            Optional.empty());
    String sentence =
        plan.article().outlet().name()
            + " has "
            + Printed.quoted(plan.claim())
            + " of "
            + plan.claim().holder()
            + ", "
            + refusal.article().outlet().name()
            + " "
            + Printed.quoted(refusal.claim())
            + ".";
    return Assembly.of(ImmutableList.of(Finding.of(this, pair, Because.sentence(sentence))));
  }
}
