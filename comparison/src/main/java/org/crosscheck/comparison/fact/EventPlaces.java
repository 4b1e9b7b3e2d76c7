package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.value.Measure;

/**
 * Tolls and turnouts whose place is that of the event and so narrows nothing: "120 killed in
 * Ancasta" in a headline is no part of what another article counts without a place. Known by the
 * headlines, where these name one place only, or a town and the state behind it ("Darrow, Ohio").
 * An article that counts otherwise too, and not by another source, may count a part there.
 *
 * @param open the claims whose place says nothing, without it, by their ids
 */
record EventPlaces(ImmutableMap<String, QuantityClaim> open) {
  private static final String GATHERING = "march";

  /** Those among counts of one concept. */
  static EventPlaces of(Collection<Sourced<QuantityClaim>> members) {
    ImmutableList<Sourced<QuantityClaim>> placed =
        members.stream()
            .filter(member -> isOfEvent(member.claim()))
            .filter(member -> place(member.claim()).isPresent())
            .filter(member -> members.stream().anyMatch(it -> isInHeadline(member.claim(), it)))
            .collect(ImmutableList.toImmutableList());
    boolean isOne =
        placed.stream()
            .allMatch(one -> placed.stream().allMatch(it -> isOnePlace(one, it, members)));
    return new EventPlaces(
        isOne
            ? placed.stream()
                .filter(member -> members.stream().noneMatch(it -> countsOtherwise(it, member)))
                .map(Sourced::claim)
                .collect(
                    ImmutableMap.toImmutableMap(
                        QuantityClaim::id, EventPlaces::withoutPlace, (first, same) -> first))
            : ImmutableMap.of());
  }

  /** The people of a toll, or of a march: an event has one of each. */
  private static boolean isOfEvent(QuantityClaim claim) {
    return Growth.isCountedOn(claim, claim)
        || claim.measure().role().filter(GATHERING::equals).isPresent();
  }

  private static Optional<String> place(QuantityClaim claim) {
    return MeasureWords.of(claim).place();
  }

  private static boolean isInHeadline(QuantityClaim claim, Sourced<QuantityClaim> member) {
    return Folding.words(member.article().textOf(Part.TITLE))
        .containsAll(Folding.words(place(claim).orElseThrow()));
  }

  private static boolean isOnePlace(
      Sourced<QuantityClaim> a,
      Sourced<QuantityClaim> b,
      Collection<Sourced<QuantityClaim>> members) {
    String one = place(a.claim()).orElseThrow();
    String other = place(b.claim()).orElseThrow();
    List<String> words = Folding.words(one);
    List<String> others = Folding.words(other);
    return words.containsAll(others)
        || others.containsAll(words)
        || members.stream()
            .map(Sourced::article)
            .anyMatch(it -> isWithin(one, other, it) || isWithin(other, one, it));
  }

  /** "Darrow, Ohio". */
  private static boolean isWithin(String town, String state, Article article) {
    return article.textOf(Part.BODY).contains(town + ", " + state);
  }

  private static boolean countsOtherwise(
      Sourced<QuantityClaim> member, Sourced<QuantityClaim> placed) {
    return member.article().id().equals(placed.article().id())
        && member.claim().measure().role().equals(placed.claim().measure().role())
        && member.claim().measure().participants().isEmpty()
        && !member.claim().amount().isUnnumbered()
        && Extent.of(member.claim()) == Extent.TOTAL
        && !Timing.isBackground(member.claim(), member.article())
        && !MeasureMatch.isSameFigure(member.claim(), placed.claim())
        && Origins.of(member.claim(), placed.claim()) != Origins.DIFFERENT;
  }

  private static QuantityClaim withoutPlace(QuantityClaim claim) {
    Measure measure = claim.measure();
    return new QuantityClaim(
        claim.frame(),
        claim.amount(),
        new Measure(measure.concept(), measure.role(), measure.participants(), Optional.empty()));
  }

  /** As {@link MeasureMatch#apart}; who names another place than the event's counts there. */
  Optional<IncomparableReason> apart(QuantityClaim a, QuantityClaim b) {
    return MeasureMatch.apart(open(a, b), open(b, a));
  }

  /** The claim as it is to be compared: one and the same each time, since much is kept of it. */
  private QuantityClaim open(QuantityClaim claim, QuantityClaim other) {
    QuantityClaim opened = open.get(claim.id());
    return opened != null && (open.containsKey(other.id()) || other.measure().place().isEmpty())
        ? opened
        : claim;
  }
}
