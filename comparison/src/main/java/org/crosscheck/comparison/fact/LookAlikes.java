package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.words.Keys;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.report.IncomparableReason;

/**
 * Finds amounts of one concept and one role in two articles of an event that still cannot be
 * compared, each claim of the one article with the first such claim of the other.
 */
public final class LookAlikes {
  /** The reasons worth showing; with the others nobody would have set the two side by side. */
  private static final ImmutableSet<IncomparableReason> SHOWN =
      Sets.immutableEnumSet(
          IncomparableReason.PART_OF_WHOLE,
          IncomparableReason.CHANGE_OF_TOTAL,
          IncomparableReason.DIFFERENT_MODALITY,
          IncomparableReason.DIFFERENT_DIMENSION);

  private LookAlikes() {}

  /** The look-alikes of an event. */
  public static ImmutableList<LookAlike> of(EventGroup group) {
    return Sourced.of(group, QuantityClaim.class).stream()
        .filter(member -> member.claim().measure().role().isPresent())
        .filter(member -> !member.claim().amount().isUnnumbered())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member ->
                    member.claim().measure().concept()
                        + "·"
                        + member.claim().measure().role().orElseThrow(),
                member -> member))
        .asMap()
        .entrySet()
        .stream()
        .flatMap(
            block -> pairs(group, block.getKey(), ImmutableList.copyOf(block.getValue())).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<LookAlike> pairs(
      EventGroup group, String key, ImmutableList<Sourced<QuantityClaim>> block) {
    List<LookAlike> pairs = new ArrayList<>();
    EventPlaces places = EventPlaces.of(block);
    for (int i = 0; i < block.size(); i++) {
      Sourced<QuantityClaim> later = block.get(i);
      block.subList(0, i).stream()
          .filter(earlier -> !earlier.article().id().equals(later.article().id()))
          .flatMap(earlier -> pair(group, key, earlier, later, places).stream())
          .findFirst()
          .ifPresent(pairs::add);
    }
    return pairs;
  }

  private static Optional<LookAlike> pair(
      EventGroup group,
      String key,
      Sourced<QuantityClaim> a,
      Sourced<QuantityClaim> b,
      EventPlaces places) {
    String event = group.event().id();
    return places
        .apart(a.claim(), b.claim())
        .filter(SHOWN::contains)
        .map(
            reason ->
                new LookAlike(
                    "apart-" + Keys.hash(event, key, reason.name()),
                    event,
                    position(a),
                    position(b),
                    reason));
  }

  private static Position position(Sourced<QuantityClaim> member) {
    return new Position(member.article(), ImmutableList.of(member.claim()));
  }
}
