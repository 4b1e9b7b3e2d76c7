package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/** Aligns dates by the happening that they date; a date of nothing in particular stays alone. */
final class DateAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    return Sourced.of(group, DateClaim.class).stream()
        .filter(member -> member.claim().happening().isPresent())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member -> key(member.claim()), member -> member))
        .asMap()
        .values()
        .stream()
        .map(members -> fact(group, members))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Object> key(DateClaim claim) {
    Measure happening = claim.happening().orElseThrow();
    return List.of(
        happening.concept(),
        happening.role(),
        happening.participants().map(Folding::fold),
        happening.place().map(Folding::fold),
        Modalities.isToBe(claim.frame().modality()),
        claim.frame().polarity());
  }

  private static AlignedFact fact(EventGroup group, Collection<Sourced<DateClaim>> members) {
    ImmutableList<Sourced<DateClaim>> inOrder = ImmutableList.copyOf(members);
    Sourced<DateClaim> first = inOrder.get(0);
    Measure happening = first.claim().happening().orElseThrow();
    return new AlignedFact(
        "fact-" + Keys.hash(group.event().id(), "date", Keys.of(first.claim(), first.article())),
        group.event().id(),
        FactLabels.when(happening),
        Optional.of(happening),
        Sourced.positions(inOrder, member -> member.claim().timex().value()));
  }
}
