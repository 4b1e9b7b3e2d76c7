package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Which tolls of an event are of one of its sites, and which of the whole: 11 at the airport, 20 at
 * the station, 31 in all. An article that counts by sites counts the whole where it names none and
 * the figure is larger; where it has the figure of a site once more, it is of that site.
 *
 * @param sites by the claim's id
 * @param wholes ids of what is counted over all sites
 */
record Sites(ImmutableMap<String, String> sites, ImmutableSet<String> wholes) {
  private static final BigDecimal NEAR = new BigDecimal("0.8");

  /** Where one site only is counted, its toll is most often that of the whole, and grows. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The sites of counts of one concept. */
  static Sites of(Collection<Sourced<QuantityClaim>> members) {
    ImmutableListMultimap<Object, QuantityClaim> tolls =
        Multimaps.index(
            members.stream()
                .filter(member -> !Timing.isBackground(member.claim(), member.article()))
                .map(Sourced::claim)
                .filter(Sites::isToll)
                .toList(),
            claim -> List.of(claim.article(), claim.measure().role().orElseThrow()));
    Map<String, String> sites = new HashMap<>();
    ImmutableSet.Builder<String> wholes = ImmutableSet.builder();
    for (Collection<QuantityClaim> ofArticle : tolls.asMap().values()) {
      ofArticle.forEach(
          claim -> SiteReader.of(claim).ifPresent(site -> sites.put(claim.frame().id(), site)));
      if (ofArticle.stream().anyMatch(claim -> sites.containsKey(claim.frame().id()))) {
        inherit(ofArticle, sites);
        wholes.addAll(wholes(ofArticle, sites));
      }
    }
    return new Sites(ImmutableMap.copyOf(sites), wholes.build());
  }

  private static boolean isToll(QuantityClaim claim) {
    return claim.amount().dimension().isEmpty()
        && claim.measure().role().isPresent()
        && Growth.isCountedOn(claim, claim);
  }

  /** The site's figure once more, and a figure that its own sentence sets beside it. */
  private static void inherit(Collection<QuantityClaim> claims, Map<String, String> sites) {
    for (QuantityClaim claim : claims) {
      if (!sites.containsKey(claim.frame().id())) {
        claims.stream()
            .filter(other -> sites.containsKey(other.frame().id()))
            .filter(other -> isSameFigure(claim, other))
            .findFirst()
            .ifPresent(other -> sites.put(claim.frame().id(), sites.get(other.frame().id())));
      }
    }
    for (QuantityClaim claim : claims) {
      if (!sites.containsKey(claim.frame().id())) {
        claims.stream()
            .filter(other -> sites.containsKey(other.frame().id()))
            .filter(other -> other.evidence().part() == claim.evidence().part())
            .filter(other -> other.evidence().sentence().equals(claim.evidence().sentence()))
            .filter(other -> Revision.isSpokenOf(claim, other))
            .findFirst()
            .ifPresent(other -> sites.put(claim.frame().id(), sites.get(other.frame().id())));
      }
    }
  }

  private static boolean isSameFigure(QuantityClaim a, QuantityClaim b) {
    return Specificity.isTelling(a) && MeasureMatch.isSameFigure(a, b);
  }

  private static Set<String> wholes(Collection<QuantityClaim> claims, Map<String, String> sites) {
    List<QuantityClaim> parts =
        claims.stream().filter(claim -> sites.containsKey(claim.frame().id())).toList();
    return claims.stream()
        .filter(claim -> !sites.containsKey(claim.frame().id()))
        .filter(claim -> parts.stream().allMatch(part -> Growth.isMore(part, claim)))
        .map(claim -> claim.frame().id())
        .collect(Collectors.toSet());
  }

  Optional<String> of(QuantityClaim claim) {
    return Optional.ofNullable(sites.get(claim.frame().id()));
  }

  /** True where the two are of two sites, or the one of a site and the other of the whole. */
  boolean areApart(QuantityClaim a, QuantityClaim b) {
    Optional<String> one = of(a);
    Optional<String> other = of(b);
    if (one.isPresent() && other.isPresent()) {
      return !one.equals(other);
    }
    if (one.isEmpty() && other.isEmpty()) {
      return false;
    }
    QuantityClaim part = one.isPresent() ? a : b;
    QuantityClaim open = one.isPresent() ? b : a;
    return wholes.contains(open.frame().id()) || isMuchLess(part, open);
  }

  /** Where nobody says that the open one is the whole, its size must. */
  private boolean isMuchLess(QuantityClaim part, QuantityClaim open) {
    boolean fits =
        AmountComparison.of(part.amount(), open.amount())
            .filter(AmountComparison::compatible)
            .isPresent();
    BigDecimal enough = ImmutableSet.copyOf(sites.values()).size() > 1 ? NEAR : HALF;
    return !fits && Growth.isMore(part, open) && Growth.share(part, open).compareTo(enough) < 0;
  }
}
