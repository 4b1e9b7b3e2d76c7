package org.crosscheck.comparison.fact;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * The words around the values of an event, and what each of them tells: a word that stands around
 * every second value of the event ("explosion", "Monday") tells little, one that stands around one
 * value of each article tells which is meant.
 *
 * @param around by the claim's id: stems with what they weigh
 */
record Settings(ImmutableMap<String, ImmutableMap<String, Double>> around) {
  /** What a word of one family counts beside the word itself. */
  private static final double KIN = 0.8;

  /** Some more than are judged at a time. */
  private static final int EVENTS = 64;

  /** Amounts, days and times of day of an event are read in one. */
  private static final Memo<EventGroup, Settings> READ = Memo.byIdentity(EVENTS, Settings::read);

  static Settings of(EventGroup group) {
    return READ.of(group);
  }

  private static Settings read(EventGroup group) {
    if (group.digests().size() < 2) {
      return new Settings(ImmutableMap.of());
    }
    Map<String, Surroundings> surroundings = new HashMap<>();
    Multiset<String> sentencesWith = HashMultiset.create();
    int sentences = 0;
    for (ArticleDigest digest : group.digests()) {
      for (Collection<Claim> values : bySentence(digest).asMap().values()) {
        List<Claim> all = List.copyOf(values);
        Set<String> words = new HashSet<>();
        List<Surroundings> each = Surroundings.ofEach(all);
        for (int i = 0; i < all.size(); i++) {
          surroundings.put(all.get(i).id(), each.get(i).without(named(all.get(i))));
          words.addAll(each.get(i).weights().keySet());
        }
        sentencesWith.addAll(words);
        sentences++;
      }
    }
    return weighed(surroundings, sentencesWith, sentences);
  }

  /** The words of a date are the date: "June" of two days says nothing of what they are of. */
  private static ImmutableSet<String> named(Claim value) {
    return value instanceof DateClaim
        ? Folding.words(value.evidence().words()).stream()
            .map(Stem::of)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  private static ImmutableListMultimap<Object, Claim> bySentence(ArticleDigest digest) {
    return digest.claims().stream()
        .filter(claim -> claim instanceof QuantityClaim || claim instanceof DateClaim)
        .filter(claim -> !claim.frame().mention())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                claim -> List.of(claim.evidence().part(), claim.evidence().sentence()),
                claim -> claim));
  }

  /** By how many of the sentences with values have a word, as inverse document frequency. */
  private static Settings weighed(
      Map<String, Surroundings> surroundings, Multiset<String> sentencesWith, int sentences) {
    double all = Math.log(1 + (double) sentences);
    return new Settings(
        ImmutableMap.copyOf(
            Maps.transformValues(
                surroundings,
                own ->
                    ImmutableMap.copyOf(
                        Maps.transformEntries(
                            own.weights(),
                            (stem, weight) ->
                                weight
                                    * Math.log(1 + (double) sentences / sentencesWith.count(stem))
                                    / all)))));
  }

  /** How alike what stands around two values is, from 0 to 1. */
  double likeness(Claim a, Claim b) {
    ImmutableMap<String, Double> one = around.getOrDefault(a.id(), ImmutableMap.of());
    ImmutableMap<String, Double> other = around.getOrDefault(b.id(), ImmutableMap.of());
    double size = Math.sqrt(sum(one) * sum(other));
    return size == 0 ? 0 : shared(one, other) / size;
  }

  private static double sum(ImmutableMap<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double shared(
      ImmutableMap<String, Double> one, ImmutableMap<String, Double> other) {
    Map<Integer, Double> families = new HashMap<>();
    Sets.difference(other.keySet(), one.keySet())
        .forEach(
            stem ->
                WordFamilies.of(stem)
                    .forEach(family -> families.merge(family, other.get(stem), Math::max)));
    double shared = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      Double same = other.get(word.getKey());
      double kin =
          same != null
              ? same
              : KIN
                  * WordFamilies.of(word.getKey()).stream()
                      .mapToDouble(family -> families.getOrDefault(family, 0.0))
                      .max()
                      .orElse(0);
      shared += Math.min(word.getValue(), kin);
    }
    return shared;
  }

  /** The stems around a value, heaviest first. */
  Stream<String> words(Claim claim) {
    return around.getOrDefault(claim.id(), ImmutableMap.of()).entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
