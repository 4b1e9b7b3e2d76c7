package org.crosscheck.comparison.event;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.report.Event;

/**
 * An earlier grouping of some of the articles at hand, by their places in the list.
 *
 * @param members the places of each event's articles, without events that have none left
 * @param ids theirs, in the same order
 * @param eventOf from an article's place to that of its event
 */
record KnownEvents(
    ImmutableList<ImmutableList<Integer>> members,
    ImmutableList<String> ids,
    ImmutableMap<Integer, Integer> eventOf) {

  /** Fails where an article is in two events. */
  static KnownEvents of(List<Event> known, List<ArticleDigest> digests) {
    ImmutableMap<String, Integer> places =
        IntStream.range(0, digests.size())
            .boxed()
            .collect(
                ImmutableMap.toImmutableMap(
                    place -> digests.get(place).article().id(), place -> place));
    List<ImmutableList<Integer>> members = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    ImmutableMap.Builder<Integer, Integer> eventOf = ImmutableMap.builder();
    Set<String> seen = new HashSet<>();
    for (Event event : known) {
      event
          .articles()
          .forEach(
              article -> that(seen.add(article), "an article must be in one event only", article));
      ImmutableList<Integer> left =
          event.articles().stream()
              .filter(places::containsKey)
              .map(places::get)
              .sorted()
              .collect(ImmutableList.toImmutableList());
      if (!left.isEmpty()) {
        left.forEach(member -> eventOf.put(member, members.size()));
        members.add(left);
        ids.add(event.id());
      }
    }
    return new KnownEvents(
        ImmutableList.copyOf(members), ImmutableList.copyOf(ids), eventOf.buildOrThrow());
  }

  /** The id of the event that most of {@code group} were in, the earliest of several. */
  Optional<String> id(List<Integer> group) {
    return group.stream()
        .filter(eventOf::containsKey)
        .map(eventOf::get)
        .distinct()
        .min(
            Comparator.<Integer>comparingInt(event -> -members.get(event).size())
                .thenComparingInt(event -> members.get(event).get(0)))
        .map(ids::get);
  }
}
