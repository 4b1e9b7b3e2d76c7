package org.crosscheck.comparison.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Qualifier;

/**
 * Many sides in few words: each value once, with those who give it. "“12 people”: The Courier and
 * Radio Ostrel; “31”: The Observer (police)". What does not fit is counted, for the sides
 * themselves show it all.
 */
final class ByValue {
  private static final int MOST_VALUES = 3;
  private static final int MOST_OUTLETS = 4;

  private ByValue() {}

  /** The values in the order in which {@code positions} first give them. */
  static String of(List<Position> positions, Remarks remarks) {
    ImmutableListMultimap<Object, Position> byValue =
        positions.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    position -> value(position.first()), position -> position));
    List<String> groups =
        byValue.asMap().values().stream().map(members -> group(members, remarks)).toList();
    boolean ofManyDays = Remarks.days(positions).size() > 1;
    return ofManyDays ? firstAndLatest(groups) : first(groups);
  }

  private static String first(List<String> groups) {
    String shown = groups.stream().limit(MOST_VALUES).collect(Collectors.joining("; "));
    return shown + more(groups.size() - MOST_VALUES, "; and ");
  }

  /** Of a count that went on for days, where it stands is asked for as much as where it began. */
  private static String firstAndLatest(List<String> groups) {
    int between = groups.size() - MOST_VALUES;
    return between <= 0
        ? first(groups)
        : String.join("; ", groups.subList(0, MOST_VALUES - 1))
            + more(between, "; ")
            + "; "
            + groups.get(groups.size() - 1);
  }

  /** Amounts by what they allow and how they are hedged, all else by its words. */
  private static Object value(Claim claim) {
    return claim instanceof QuantityClaim quantity
        ? List.of(
            quantity.amount().literal(),
            quantity.amount().qualifiers().stream()
                .map(Qualifier::type)
                .collect(ImmutableSet.toImmutableSet()))
        : Folding.fold(claim.evidence().words());
  }

  /** A day that all of a group share stands once, behind the value. */
  private static String group(Collection<Position> members, Remarks remarks) {
    ImmutableSet<Optional<String>> days =
        members.stream().map(remarks::shownDay).collect(ImmutableSet.toImmutableSet());
    boolean oneDay = days.size() == 1;
    ImmutableList<String> outlets =
        members.stream()
            .map(
                member ->
                    remarks.afterOutlet(
                        member, oneDay ? Optional.empty() : remarks.shownDay(member)))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    String day = oneDay ? days.iterator().next().map(" on "::concat).orElse("") : "";
    return Printed.quoted(members.iterator().next().first()) + day + ": " + most(outlets);
  }

  private static String most(List<String> outlets) {
    int more = outlets.size() - MOST_OUTLETS;
    return more > 0
        ? String.join(", ", outlets.subList(0, MOST_OUTLETS)) + more(more, " and ")
        : Explanation.list(outlets);
  }

  private static String more(int count, String joint) {
    return count > 0 ? joint + count + " more" : "";
  }
}
