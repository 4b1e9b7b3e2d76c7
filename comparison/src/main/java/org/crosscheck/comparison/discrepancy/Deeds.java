package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;

/**
 * What the articles of an event say was done to one thing with a name, in pairs of two articles.
 */
final class Deeds {
  private record Told(StatementClaim claim, Article article) {}

  private Deeds() {}

  static Stream<ClaimPair> in(EventGroup group) {
    SetMultimap<String, Told> byName = LinkedHashMultimap.create();
    Set<List<Told>> pairs = new LinkedHashSet<>();
    group.digests().stream()
        .flatMap(
            digest ->
                digest.claims(StatementClaim.class).stream()
                    .map(claim -> new Told(claim, digest.article())))
        .filter(told -> told.claim.type() == StatementType.DEED)
        .forEach(
            told -> {
              for (String name : told.claim.topic().names()) {
                for (Told other : byName.get(told.claim.stance() + " " + name)) {
                  if (!other.article.id().equals(told.article.id())) {
                    pairs.add(List.of(other, told));
                  }
                }
                byName.put(told.claim.stance() + " " + name, told);
              }
            });
    return pairs.stream().map(pair -> pair(group, pair.get(0), pair.get(1)));
  }

  private static ClaimPair pair(EventGroup group, Told a, Told b) {
    return new ClaimPair(
        "deed:" + a.claim.id(),
        Optional.of(group.event().id()),
        Optional.empty(),
        new Position(a.article, ImmutableList.of(a.claim)),
        new Position(b.article, ImmutableList.of(b.claim)),
        ImmutableList.of(),
        Optional.empty());
  }
}
