package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * What answers to an amount in another article, where that tells of two things of one kind: who
 * counts "nine wounded on Sunday" and "five on Monday", or 31 drones over the region and 94 over
 * the country, answers to a bare "nine" or "94" elsewhere with the same number, and with the other
 * one not at all.
 */
final class Counterparts {
  private final ImmutableListMultimap<List<Object>, Sourced<QuantityClaim>> byFigure;
  private final BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> comparable;

  private Counterparts(
      ImmutableListMultimap<List<Object>, Sourced<QuantityClaim>> byFigure,
      BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> comparable) {
    this.byFigure = byFigure;
    this.comparable = comparable;
  }

  /**
   * @param block amounts of one event
   * @param comparable whether two amounts are of one thing, as far as their own words say
   */
  static Counterparts of(
      Collection<Sourced<QuantityClaim>> block,
      BiPredicate<Sourced<QuantityClaim>, Sourced<QuantityClaim>> comparable) {
    return new Counterparts(
        Multimaps.index(block, it -> key(it.article().id(), it.claim(), it.claim())), comparable);
  }

  /** An article, the kind of a claim and the figure of another. */
  private static List<Object> key(String article, QuantityClaim kind, QuantityClaim figure) {
    return List.of(
        article, kind.measure().concept(), kind.measure().role(), figure.amount().literal());
  }

  /** True where the article of one of the two has the other's number for another thing. */
  boolean areElsewhere(Sourced<QuantityClaim> a, Sourced<QuantityClaim> b) {
    return a.claim().amount().dimension().isEmpty()
        && a.claim().measure().role().isPresent()
        && a.claim().evidence().part() == Part.BODY
        && b.claim().evidence().part() == Part.BODY
        && !a.article().id().equals(b.article().id())
        && !a.claim().amount().literal().equals(b.claim().amount().literal())
        && (isAnswered(a, b) || isAnswered(b, a));
  }

  /** The article of {@code b} has the number of {@code a}, and not for the thing of b. */
  private boolean isAnswered(Sourced<QuantityClaim> a, Sourced<QuantityClaim> b) {
    return byFigure.get(key(b.article().id(), b.claim(), a.claim())).stream()
        .anyMatch(
            other -> other.claim().evidence().part() == Part.BODY && !comparable.test(other, b));
  }
}
