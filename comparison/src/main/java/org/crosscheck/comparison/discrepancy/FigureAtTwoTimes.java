package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.fact.MeasureMatch;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.fact.Specificity;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;

/**
 * One figure at two times: "said in 2017 that he paid back $60,000" and "paid back $60,000 earlier
 * this year". What was told in 2017 as done was done by then. Only where one of the times is a
 * month or more: days are the business of dates.
 */
final class FigureAtTwoTimes implements EventRule {
  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.DATE_CONFLICT;
  }

  @Override
  public String name() {
    return "date-conflict/figure";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return facts.stream()
        .filter(fact -> fact.positions().size() > 1)
        .flatMap(fact -> find(group, fact).stream());
  }

  private Optional<Discrepancy> find(EventGroup group, AlignedFact fact) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < fact.positions().size(); i++) {
      for (Position later : fact.positions().subList(i + 1, fact.positions().size())) {
        Position earlier = fact.positions().get(i);
        if (areAtTwoTimes(earlier, later)) {
          findings.add(finding(group, fact, earlier, later));
        }
      }
    }
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(Assembly.of(ImmutableList.copyOf(findings)));
  }

  private static boolean areAtTwoTimes(Position a, Position b) {
    return !a.article().id().equals(b.article().id())
        && a.first() instanceof QuantityClaim one
        && b.first() instanceof QuantityClaim other
        && isDone(one)
        && isDone(other)
        && Specificity.isTelling(one)
        && MeasureMatch.isSameFigure(one, other)
        && !Growth.isCountedOn(one, other)
        && (isBefore(one, other) || isBefore(other, one));
  }

  private static boolean isDone(QuantityClaim claim) {
    return claim.frame().modality() == Modality.REPORTED_FACT;
  }

  /** The one was over long before the other began. */
  private static boolean isBefore(Claim one, Claim other) {
    Optional<LocalDate> end = time(one).flatMap(TimeInterval::lastDay);
    Optional<LocalDate> start = other.frame().validTime().flatMap(TimeInterval::firstDay);
    return end.isPresent()
        && start.isPresent()
        && end.get().isBefore(start.get())
        && (isCoarse(time(one)) || isCoarse(other.frame().validTime()));
  }

  private static boolean isCoarse(Optional<TimeInterval> time) {
    return time.filter(it -> it.precision().compareTo(TimePrecision.MONTH) >= 0).isPresent();
  }

  /** When it was, or else the time by which it was said to have been. */
  private static Optional<TimeInterval> time(Claim claim) {
    return claim.frame().validTime().or(() -> claim.frame().saidAt());
  }

  private Finding finding(EventGroup group, AlignedFact fact, Position a, Position b) {
    ClaimPair pair =
        new ClaimPair(
            "times-" + fact.id(),
            Optional.of(fact.event()),
            Optional.of(fact.id()),
            withTime(group, a),
            withTime(group, b),
            ImmutableList.of(),
            Optional.empty());
    return Finding.of(this, pair, Because.sentence(sentence(pair)))
        .in(Lane.NUANCE)
        .with(Severity.MEDIUM);
  }

  private static String sentence(ClaimPair pair) {
    return told(pair.a()) + "; " + told(pair.b()) + ": one figure, at times that cannot be one.";
  }

  private static String told(Position position) {
    String words = position.article().outlet().name() + " has " + Printed.quoted(position.first());
    Claim last = Iterables.getLast(position.claims());
    return last instanceof DateClaim ? words + " and for its time " + Printed.quoted(last) : words;
  }

  /** The position with the words that give its time. */
  private static Position withTime(EventGroup group, Position position) {
    Claim claim = position.first();
    Optional<DateClaim> date =
        group.digests().stream()
            .filter(digest -> digest.article().id().equals(position.article().id()))
            .map(ArticleDigest::claims)
            .flatMap(List::stream)
            .filter(DateClaim.class::isInstance)
            .map(DateClaim.class::cast)
            .filter(it -> it.evidence().part() == claim.evidence().part())
            .filter(it -> it.evidence().sentence().equals(claim.evidence().sentence()))
            .filter(it -> it.timex().interval().equals(time(claim)))
            .findFirst();
    ImmutableList.Builder<Claim> claims = ImmutableList.<Claim>builder().addAll(position.claims());
    date.ifPresent(claims::add);
    return new Position(position.article(), claims.build());
  }
}
