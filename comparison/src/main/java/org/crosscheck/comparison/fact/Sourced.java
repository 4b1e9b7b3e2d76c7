package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;

/** A claim with the article that it was read in. */
record Sourced<T extends Claim>(T claim, Article article) {

  /** The claims of one kind in the event's order, without those that are only mentions. */
  static <T extends Claim> ImmutableList<Sourced<T>> of(EventGroup group, Class<T> kind) {
    return group.digests().stream()
        .flatMap(
            digest ->
                digest.claims(kind).stream()
                    .filter(claim -> !claim.frame().mention())
                    .map(claim -> new Sourced<>(claim, digest.article())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Positions of {@code members}: those of one article with one {@code signature} are one. */
  static <T extends Claim> ImmutableList<Position> positions(
      List<Sourced<T>> members, Function<Sourced<T>, Object> signature) {
    return members.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                member -> List.of(member.article.id(), signature.apply(member)), member -> member))
        .asMap()
        .values()
        .stream()
        .map(ImmutableList::copyOf)
        .map(
            same ->
                new Position(
                    same.get(0).article,
                    same.stream().map(Sourced::claim).collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }
}
