package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.Attribution;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;

/**
 * Aligns what two or more articles say of one actor's position on one matter. A position that only
 * one article has is no fact of its own, and a deed is nobody's position.
 */
final class StatementAligner implements Aligner {

  @Override
  public ImmutableList<AlignedFact> align(EventGroup group) {
    return Sourced.of(group, StatementClaim.class).stream()
        .filter(member -> !member.claim().topic().isEmpty())
        .filter(member -> member.claim().type() != StatementType.DEED)
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member -> List.of(member.claim().actor(), StatementMatch.way(member.claim())),
                member -> member))
        .asMap()
        .values()
        .stream()
        .map(StatementAligner::matters)
        .flatMap(List::stream)
        .map(members -> fact(group, members))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<List<Sourced<StatementClaim>>> matters(
      Collection<Sourced<StatementClaim>> claims) {
    List<List<Sourced<StatementClaim>>> matters = new ArrayList<>();
    for (Sourced<StatementClaim> claim : claims) {
      matters.stream()
          .filter(matter -> StatementMatch.isOneMatter(matter.get(0).claim(), claim.claim()))
          .findFirst()
          .ifPresentOrElse(
              matter -> matter.add(claim), () -> matters.add(new ArrayList<>(List.of(claim))));
    }
    return matters.stream().filter(StatementAligner::isShared).toList();
  }

  private static boolean isShared(List<Sourced<StatementClaim>> matter) {
    return matter.stream().map(member -> member.article().id()).distinct().count() > 1;
  }

  private static AlignedFact fact(EventGroup group, List<Sourced<StatementClaim>> members) {
    Sourced<StatementClaim> first = members.get(0);
    return new AlignedFact(
        "fact-"
            + Keys.hash(group.event().id(), "statement", Keys.of(first.claim(), first.article())),
        group.event().id(),
        FactLabels.position(first.claim()),
        Optional.empty(),
        Sourced.positions(members, member -> signature(member.claim())));
  }

  private static Object signature(StatementClaim claim) {
    Attribution attribution = claim.frame().attribution();
    return List.of(
        claim.stance(),
        claim.frame().modality(),
        attribution.chain().stream().map(Source::name).toList());
  }
}
