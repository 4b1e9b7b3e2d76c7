package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.IdentifierClaim;

/**
 * Aligns identifiers of one thing: those that are the same, and those that differ where two
 * articles seem to mean one thing by them. One that a single article has is no fact of its own.
 */
final class IdentifierAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    return Sourced.of(group, IdentifierClaim.class).stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member -> member.claim().type(), member -> member))
        .asMap()
        .values()
        .stream()
        .map(IdentifierAligner::things)
        .flatMap(List::stream)
        .map(members -> fact(group, members))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<List<Sourced<IdentifierClaim>>> things(
      Collection<Sourced<IdentifierClaim>> block) {
    ImmutableSetMultimap<String, String> beside =
        block.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    member -> member.article().id(), member -> member.claim().canonical()));
    List<List<Sourced<IdentifierClaim>>> things = new ArrayList<>();
    for (Sourced<IdentifierClaim> member : block) {
      things.stream()
          .filter(thing -> thing.stream().allMatch(other -> isOne(member, other, beside)))
          .findFirst()
          .ifPresentOrElse(
              thing -> thing.add(member), () -> things.add(new ArrayList<>(List.of(member))));
    }
    return things.stream().filter(IdentifierAligner::isShared).toList();
  }

  private static boolean isOne(
      Sourced<IdentifierClaim> a,
      Sourced<IdentifierClaim> b,
      ImmutableSetMultimap<String, String> beside) {
    return IdentifierMatch.isOne(a.claim(), among(a, beside), b.claim(), among(b, beside));
  }

  private static ImmutableSet<String> among(
      Sourced<IdentifierClaim> member, ImmutableSetMultimap<String, String> beside) {
    return beside.get(member.article().id());
  }

  private static boolean isShared(List<Sourced<IdentifierClaim>> thing) {
    return thing.stream().map(member -> member.article().id()).distinct().count() > 1;
  }

  private static AlignedFact fact(EventGroup group, List<Sourced<IdentifierClaim>> members) {
    Sourced<IdentifierClaim> first = members.get(0);
    return new AlignedFact(
        "fact-"
            + Keys.hash(group.event().id(), "identifier", Keys.of(first.claim(), first.article())),
        group.event().id(),
        "Which " + first.claim().type() + "?",
        Optional.empty(),
        Sourced.positions(members, member -> member.claim().canonical()));
  }
}
