package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.DateClaim;

/**
 * Aligns times by the clock by the happening that they date. A time that a single article has is no
 * fact of its own.
 */
final class ClockAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    List<Sourced<DateClaim>> clocks =
        Sourced.of(group, DateClaim.class).stream()
            .filter(date -> ClockTime.of(date.claim()).isPresent())
            .toList();
    return LikeFacts.joined(
            Happenings.of(clocks, ClockMatch::isOne),
            ClockLikeness.of(Settings.of(group), clocks),
            ClockLikeness.LEAST)
        .stream()
        .filter(ClockAligner::isShared)
        .map(strands -> fact(group, strands))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isShared(ImmutableList<ImmutableList<Sourced<DateClaim>>> strands) {
    return strands.stream()
            .flatMap(List::stream)
            .map(member -> member.article().id())
            .distinct()
            .count()
        > 1;
  }

  private static AlignedFact fact(
      EventGroup group, ImmutableList<ImmutableList<Sourced<DateClaim>>> strands) {
    List<Sourced<DateClaim>> members = strands.stream().flatMap(List::stream).toList();
    Sourced<DateClaim> first = Happenings.first(members);
    return new AlignedFact(
        "fact-" + Keys.hash(group.event().id(), "clock", Keys.of(first.claim(), first.article())),
        group.event().id(),
        WhenQuestions.of(first).replaceFirst("^When\\b", "At what time"),
        first.claim().happening(),
        Sourced.positions(
            members.stream().map(ClockAligner::withoutDay).toList(),
            member -> ClockTime.of(member.claim())),
        LikeFacts.strandOf(strands));
  }

  /** The same claim seen as a time of any day: which day it was is another fact. */
  private static Sourced<DateClaim> withoutDay(Sourced<DateClaim> member) {
    DateClaim claim = member.claim();
    return new Sourced<>(
        new DateClaim(claim.frame(), claim.timex().withoutInterval(), claim.happening()),
        member.article());
  }
}
