package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.comparison.discrepancy.Retelling.Told;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.quote.Wording;
import org.crosscheck.comparison.quote.WordingMatch;
import org.crosscheck.model.claim.QuoteClaim;

/**
 * Finds reports of what was said that share most of their words. Only those with a word that turns
 * the meaning are held against the others, and only against those with which they share words that
 * few have, so that the cost grows with what matches.
 */
final class Retellings {
  /** Two remarks on one matter share words; one remark, told twice, nearly all. */
  private static final double LEAST_LIKENESS = 0.75;

  private static final int LEAST_SHARED = 2;

  /** A word of so many quotations tells none of them apart. */
  private static final int COMMON = 200;

  private Retellings() {}

  /**
   * Each two that are alike and of which one is {@code turned}, that one first.
   *
   * @param turned true for what denies or hedges
   */
  static Stream<Retelling> of(EventGroup group, Predicate<Told> turned) {
    List<Told> all =
        group.digests().stream()
            .flatMap(
                digest ->
                    digest.claims(QuoteClaim.class).stream()
                        .map(quote -> new Told(quote, digest.article())))
            .filter(told -> told.isByName() && told.isClaim())
            .toList();
    List<Told> turning = all.stream().filter(turned).toList();
    if (turning.isEmpty()) {
      return Stream.empty();
    }
    ImmutableListMultimap.Builder<String, Told> byStem = ImmutableListMultimap.builder();
    all.forEach(told -> stems(told).forEach(stem -> byStem.put(stem, told)));
    ImmutableListMultimap<String, Told> index = byStem.build();
    return turning.stream().flatMap(told -> like(told, index));
  }

  private static Stream<Retelling> like(Told told, ImmutableListMultimap<String, Told> index) {
    Multiset<Told> shared = LinkedHashMultiset.create();
    for (String stem : stems(told)) {
      if (index.get(stem).size() <= COMMON) {
        shared.addAll(index.get(stem));
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getCount() >= LEAST_SHARED)
        .map(Multiset.Entry::getElement)
        .filter(other -> !other.equals(told))
        .filter(other -> other.isRetold() || told.isRetold())
        .flatMap(other -> match(told, other));
  }

  private static Stream<Retelling> match(Told told, Told other) {
    return WordingMatch.best(told.quote().content(), other.quote().content()).stream()
        .filter(match -> match.likeness() >= LEAST_LIKENESS)
        .map(match -> new Retelling(told, other, match));
  }

  private static ImmutableSet<String> stems(Told told) {
    return Wording.sentences(told.quote().content()).stream()
        .flatMap(wording -> wording.content().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
