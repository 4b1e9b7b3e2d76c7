package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimexType;

/** Aligns dates by the happening that they date; a date of nothing in particular stays alone. */
final class DateAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    List<Sourced<DateClaim>> days =
        Sourced.of(group, DateClaim.class).stream()
            .filter(date -> isOfCalendar(date.claim()))
            .toList();
    return LikeFacts.joined(
            Happenings.of(days, HappeningMatch::isOne),
            new DateLikeness(Settings.of(group)),
            DateLikeness.LEAST)
        .stream()
        .filter(strands -> strands.size() > 1 || isOfHappening(strands.get(0)))
        .map(strands -> fact(group, strands))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfHappening(List<Sourced<DateClaim>> fact) {
    return fact.get(0).claim().happening().isPresent();
  }

  /** Not a length, and not a time of an unnamed day. */
  private static boolean isOfCalendar(DateClaim claim) {
    return claim.timex().type() != TimexType.DURATION
        && (claim.timex().type() != TimexType.TIME || claim.timex().interval().isPresent());
  }

  private static AlignedFact fact(
      EventGroup group, ImmutableList<ImmutableList<Sourced<DateClaim>>> strands) {
    List<Sourced<DateClaim>> members = strands.stream().flatMap(List::stream).toList();
    Sourced<DateClaim> first = Happenings.first(members);
    return new AlignedFact(
        "fact-" + Keys.hash(group.event().id(), "date", Keys.of(first.claim(), first.article())),
        group.event().id(),
        WhenQuestions.of(first),
        first.claim().happening(),
        Sourced.positions(members, member -> member.claim().timex().value()),
        LikeFacts.strandOf(strands));
  }
}
