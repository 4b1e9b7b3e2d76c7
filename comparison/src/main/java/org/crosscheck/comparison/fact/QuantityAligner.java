package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Qualifier;

/**
 * Aligns amounts: blocks by concept, then groups in which every two can be compared. A claim that
 * says little goes to a group only when it is comparable with all that is in it.
 */
final class QuantityAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    ImmutableListMultimap<String, Sourced<QuantityClaim>> blocks =
        HeadlineSources.carried(amounts(group)).stream()
            .filter(member -> member.claim().amount().form() != Form.ORDINAL)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    member -> block(member.claim()), member -> member));
    Settings settings = Settings.of(group);
    Map<String, String> sites = new HashMap<>();
    List<List<Sourced<QuantityClaim>>> strands = new ArrayList<>();
    for (Collection<Sourced<QuantityClaim>> block : blocks.asMap().values()) {
      Sites ofBlock = Sites.of(block);
      sites.putAll(ofBlock.sites());
      strands.addAll(groups(block, ofBlock, EventPlaces.of(block)));
    }
    return LikeFacts.joined(
            strands,
            new AmountLikeness(
                settings,
                SoleAmounts.of(blocks.values()),
                Counterparts.of(
                    blocks.values(), (a, b) -> MeasureMatch.apart(a.claim(), b.claim()).isEmpty()),
                AgedPeople.of(group)),
            AmountLikeness.LEAST)
        .stream()
        .map(joined -> fact(group, joined, sites))
        .collect(ImmutableList.toImmutableList());
  }

  /** Amounts and lengths of time. */
  private static List<Sourced<QuantityClaim>> amounts(EventGroup group) {
    Stream<Sourced<QuantityClaim>> lengths =
        Sourced.of(group, DateClaim.class).stream()
            .flatMap(
                date ->
                    LengthAmount.of(date.claim()).stream()
                        .map(length -> new Sourced<>(length, date.article())));
    return Stream.concat(Sourced.of(group, QuantityClaim.class).stream(), lengths).toList();
  }

  /** Counts by what is counted, measured amounts by what their unit measures. */
  private static String block(QuantityClaim claim) {
    return claim
        .amount()
        .dimension()
        .filter(dimension -> dimension != Dimension.AGE)
        .map(dimension -> "measured·" + dimension.name())
        .orElse(KindsOf.widest(claim.measure().concept()));
  }

  private static List<List<Sourced<QuantityClaim>>> groups(
      Collection<Sourced<QuantityClaim>> block, Sites sites, EventPlaces places) {
    List<List<Sourced<QuantityClaim>>> groups = new ArrayList<>();
    BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> comparable =
        (a, b) -> comparable(a, b, sites, places);
    Counterparts counterparts = Counterparts.of(block, comparable);
    BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> areOne =
        comparable.and((a, b) -> !counterparts.areElsewhere(a, b));
    for (Sourced<QuantityClaim> claim : mostSpecificFirst(block, sites)) {
      home(claim, groups, areOne)
          .ifPresentOrElse(
              home -> home.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
    }
    return groups;
  }

  /** The group that the claim belongs to; where several would take it, one that has its number. */
  private static Optional<List<Sourced<QuantityClaim>>> home(
      Sourced<QuantityClaim> claim,
      List<List<Sourced<QuantityClaim>>> groups,
      BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> areOne) {
    List<List<Sourced<QuantityClaim>>> open =
        groups.stream()
            .filter(group -> group.stream().allMatch(member -> areOne.test(claim, member)))
            .toList();
    return open.stream()
        .filter(group -> group.stream().anyMatch(member -> sameAmount(claim, member)))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  private static boolean sameAmount(Sourced<QuantityClaim> a, Sourced<QuantityClaim> b) {
    return a.claim().amount().literal().equals(b.claim().amount().literal());
  }

  private static boolean comparable(
      Sourced<QuantityClaim> a, Sourced<QuantityClaim> b, Sites sites, EventPlaces places) {
    return !sites.areApart(a.claim(), b.claim())
        && Timing.fit(a.claim(), a.article(), b.claim(), b.article())
        && places.apart(a.claim(), b.claim()).isEmpty();
  }

  /** A stable order: the event's order is kept among the equally specific. */
  private static ImmutableList<Sourced<QuantityClaim>> mostSpecificFirst(
      Collection<Sourced<QuantityClaim>> block, Sites sites) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(
            (Sourced<QuantityClaim> member) ->
                -specificity(MeasureWords.of(member.claim()))
                    - (sites.of(member.claim()).isPresent() ? 1 : 0)),
        block);
  }

  private static long specificity(Measure measure) {
    return Stream.of(measure.role(), measure.participants(), measure.place())
        .filter(Optional::isPresent)
        .count();
  }

  private static AlignedFact fact(
      EventGroup group,
      ImmutableList<ImmutableList<Sourced<QuantityClaim>>> strands,
      Map<String, String> sites) {
    Sourced<QuantityClaim> fullest = strands.get(0).get(0);
    QuantityClaim asked =
        Optional.ofNullable(sites.get(fullest.claim().id()))
            .map(site -> at(fullest.claim(), site))
            .orElse(fullest.claim());
    String id =
        "fact-"
            + Keys.hash(
                group.event().id(), "quantity", Keys.of(fullest.claim(), fullest.article()));
    List<Sourced<QuantityClaim>> inOrder =
        inOrder(group, strands.stream().flatMap(List::stream).toList());
    return new AlignedFact(
        id,
        group.event().id(),
        FactLabels.of(asked),
        Optional.of(MeasureWords.of(asked)),
        Sourced.positions(inOrder, QuantityAligner::signature),
        LikeFacts.strandOf(strands));
  }

  private static QuantityClaim at(QuantityClaim claim, String site) {
    Measure measure = claim.measure();
    return new QuantityClaim(
        claim.frame(),
        claim.amount(),
        new Measure(
            measure.concept(), measure.role(), measure.participants(), Optional.of("the " + site)));
  }

  private static List<Sourced<QuantityClaim>> inOrder(
      EventGroup group, List<Sourced<QuantityClaim>> members) {
    return members.stream()
        .sorted(
            Comparator.<Sourced<QuantityClaim>>comparingInt(
                    member -> group.event().articles().indexOf(member.article().id()))
                .thenComparing(member -> member.claim().evidence().part())
                .thenComparing(member -> member.claim().evidence().span()))
        .toList();
  }

  /** Claims of one article that agree in all of this are one position. */
  private static Object signature(Sourced<QuantityClaim> member) {
    QuantityClaim claim = member.claim();
    return List.of(
        claim.amount().literal(),
        claim.amount().qualifiers().stream().map(Qualifier::type).toList(),
        claim.frame().attribution().origin().map(Source::name),
        claim.evidence().part(),
        Timing.asOf(claim, member.article()));
  }
}
