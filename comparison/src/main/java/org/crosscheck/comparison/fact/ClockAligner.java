package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Timex;

/**
 * Aligns times by the clock by the happening that they date. A time that a single article has is no
 * fact of its own.
 */
final class ClockAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    List<List<Sourced<DateClaim>>> facts = new ArrayList<>();
    for (Sourced<DateClaim> date : Sourced.of(group, DateClaim.class)) {
      if (date.claim().happening().isPresent() && ClockTime.of(date.claim()).isPresent()) {
        facts.stream()
            .filter(fact -> fact.stream().allMatch(member -> ClockMatch.isOne(member, date)))
            .findFirst()
            .ifPresentOrElse(
                fact -> fact.add(date), () -> facts.add(new ArrayList<>(List.of(date))));
      }
    }
    return facts.stream()
        .filter(ClockAligner::isShared)
        .map(members -> fact(group, members))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isShared(List<Sourced<DateClaim>> fact) {
    return fact.stream().map(member -> member.article().id()).distinct().count() > 1;
  }

  private static AlignedFact fact(EventGroup group, List<Sourced<DateClaim>> members) {
    Sourced<DateClaim> first = members.get(0);
    return new AlignedFact(
        "fact-" + Keys.hash(group.event().id(), "clock", Keys.of(first.claim(), first.article())),
        group.event().id(),
        WhenQuestions.of(first).replaceFirst("^When\\b", "At what time"),
        first.claim().happening(),
        Sourced.positions(
            members.stream().map(ClockAligner::withoutDay).toList(),
            member -> ClockTime.of(member.claim())));
  }

  /** The same claim seen as a time of any day: which day it was is another fact. */
  private static Sourced<DateClaim> withoutDay(Sourced<DateClaim> member) {
    DateClaim claim = member.claim();
    Timex timex = claim.timex();
    return new Sourced<>(
        new DateClaim(
            claim.frame(),
            new Timex(timex.type(), timex.value(), timex.mod(), Optional.empty()),
            claim.happening()),
        member.article());
  }
}
