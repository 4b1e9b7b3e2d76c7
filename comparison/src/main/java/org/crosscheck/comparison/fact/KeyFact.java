package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;

/**
 * What most outlets of an event carry, and early in their texts: a fact, or on a disputed fact the
 * value that one source gives.
 *
 * @param fact what it is about
 * @param carriers one position an outlet, those that carry it
 * @param without the outlets that do not
 */
public record KeyFact(
    AlignedFact fact, ImmutableList<Position> carriers, ImmutableSet<String> without) {
  private static final int FEWEST_CARRIERS = 2;

  /** What comes this early in a text is meant to be read. */
  private static final double EARLY = 0.25;

  /**
   * The key facts in {@code fact}; none where too few carry it or it is a matter for a late line.
   */
  public static List<KeyFact> of(AlignedFact fact, Set<String> outlets) {
    List<KeyFact> found = new ArrayList<>();
    KeyFact whole = new KeyFact(fact, onePerOutlet(fact.positions()), outlets(fact, outlets));
    if (whole.isKey() && whole.isTold()) {
      found.add(whole);
    }
    found.addAll(ofSources(fact));
    return found;
  }

  private static ImmutableSet<String> outlets(AlignedFact fact, Set<String> outlets) {
    Set<String> with = fact.positions().stream().map(KeyFact::outlet).collect(Collectors.toSet());
    return Sets.difference(outlets, with).immutableCopy();
  }

  /** Police and organisers count one march: who prints only the one leaves out the other. */
  private static List<KeyFact> ofSources(AlignedFact fact) {
    List<Position> exact = fact.positions().stream().filter(KeyFact::isExact).toList();
    List<KeyFact> found = new ArrayList<>();
    for (Position position : exact) {
      boolean first =
          found.stream().noneMatch(key -> fits(key.carriers.get(0), position)) && isNamed(position);
      if (first) {
        KeyFact key = ofSource(fact, position, exact);
        if (key.isKey()) {
          found.add(key);
        }
      }
    }
    return found;
  }

  private static KeyFact ofSource(AlignedFact fact, Position value, List<Position> exact) {
    ImmutableList<Position> carriers =
        onePerOutlet(exact.stream().filter(other -> fits(value, other)).toList());
    Set<String> with = carriers.stream().map(KeyFact::outlet).collect(Collectors.toSet());
    ImmutableSet<String> without =
        exact.stream()
            .filter(other -> !fits(value, other) && isByAnother(value, other, exact))
            .map(KeyFact::outlet)
            .filter(outlet -> !with.contains(outlet))
            .collect(ImmutableSet.toImmutableSet());
    return new KeyFact(fact, carriers, without);
  }

  private static ImmutableList<Position> onePerOutlet(Collection<Position> positions) {
    return ImmutableList.copyOf(
        positions.stream()
            .collect(
                Collectors.toMap(
                    KeyFact::outlet, it -> it, (first, next) -> first, LinkedHashMap::new))
            .values());
  }

  private boolean isKey() {
    return !without.isEmpty()
        && carriers.size() >= FEWEST_CARRIERS
        && carriers.size() > without.size()
        && carriers.stream().anyMatch(KeyFact::isEarly);
  }

  /** It happens or is said; a bare count of things may be anything. */
  private boolean isTold() {
    return carriers.stream()
        .map(Position::first)
        .allMatch(
            claim ->
                !(claim instanceof QuantityClaim quantity)
                    || (!isAge(quantity)
                        && (quantity.measure().role().isPresent()
                            || quantity.amount().dimension().isPresent())));
  }

  private static boolean isAge(QuantityClaim claim) {
    return claim.amount().dimension().filter(Dimension.AGE::equals).isPresent();
  }

  private static boolean isEarly(Position position) {
    Claim claim = position.first();
    int length = position.article().textOf(claim.evidence().part()).length();
    return claim.evidence().part() == Part.TITLE
        || claim.evidence().span().start() <= length * EARLY;
  }

  private static String outlet(Position position) {
    return position.article().outlet().name();
  }

  /** A number that was counted: not "thousands", and not what is counted on for days. */
  private static boolean isExact(Position position) {
    return position.first() instanceof QuantityClaim claim
        && Specificity.isTelling(claim)
        && !claim.amount().stated().isEmpty()
        && !Growth.isCountedOn(claim, claim);
  }

  private static boolean isNamed(Position position) {
    return Origins.isSaid(position.first());
  }

  private static boolean fits(Position a, Position b) {
    return a.first() instanceof QuantityClaim one
        && b.first() instanceof QuantityClaim other
        && AmountComparison.of(one.amount(), other.amount())
            .filter(AmountComparison::compatible)
            .isPresent();
  }

  /**
   * Somebody who gives the other value is named, here or by another outlet, and is not the same.
   */
  private static boolean isByAnother(Position value, Position other, List<Position> exact) {
    return exact.stream()
        .filter(position -> fits(other, position) && isNamed(position))
        .anyMatch(position -> Origins.of(value.first(), position.first()) != Origins.SAME);
  }
}
