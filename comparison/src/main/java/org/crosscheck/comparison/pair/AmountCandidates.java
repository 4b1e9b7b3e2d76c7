package org.crosscheck.comparison.pair;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.comparison.fact.ExtentMatch;
import org.crosscheck.comparison.fact.Surroundings;
import org.crosscheck.comparison.judge.AmountComparison;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Measure;

/**
 * Which amounts could answer one question: those of one dimension, and of counts those of one
 * concept or whose counted noun stands by the other. How alike they are is told by their measures,
 * by the words around them and, last, by how near the numbers are.
 */
final class AmountCandidates {
  private static final double CONCEPT = 0.4;
  private static final double ROLE = 0.2;
  private static final double NOUN = 0.2;
  private static final double NEARNESS = 0.3;

  private final TextValues given;
  private final TextValues told;

  AmountCandidates(TextValues given, TextValues told) {
    this.given = given;
    this.told = told;
  }

  Optional<Candidate> of(QuantityClaim a, QuantityClaim b) {
    if (a.amount().form() != b.amount().form()
        || !a.amount().dimension().equals(b.amount().dimension())) {
      return Optional.empty();
    }
    return AmountComparison.of(a.amount(), b.amount())
        .map(
            comparison -> {
              double shared = told.around(b).sharedWith(given.around(a));
              boolean count = isCount(a);
              double likeness =
                  shared
                      + (count ? measureLikeness(a, b) : nounLikeness(a, b))
                      + NEARNESS * nearness(a.amount(), b.amount());
              return new Candidate(
                  b,
                  a,
                  likeness,
                  shared,
                  AmountStanding.of(comparison, a, b),
                  mayBeOne(a, b) && (!count || isOneThing(a, b)));
            });
  }

  private static boolean isCount(QuantityClaim claim) {
    return claim.amount().dimension().isEmpty() && claim.amount().form() == Form.CARDINAL;
  }

  /** False where places, participants, extents or the days of the count differ. */
  private boolean mayBeOne(QuantityClaim a, QuantityClaim b) {
    return !ExtentMatch.isOfChange(a, b)
        && fit(a.measure().place(), b.measure().place())
        && fit(a.measure().participants(), b.measure().participants())
        && isOneDay(a, b);
  }

  private boolean isOneDay(QuantityClaim a, QuantityClaim b) {
    Optional<DateClaim> one = given.countedOn(a);
    Optional<DateClaim> other = told.countedOn(b);
    return one.isEmpty()
        || other.isEmpty()
        || DateCandidates.standing(one.get(), other.get())
            .filter(standing -> standing == Standing.EXCLUDED)
            .isEmpty();
  }

  private boolean isOneThing(QuantityClaim a, QuantityClaim b) {
    boolean people = isPerson(a.measure()) || isPerson(b.measure());
    return isOneConcept(a, b) || nounWeight(a, b) > 0 || (isOneRole(a, b) && people);
  }

  private static boolean isPerson(Measure measure) {
    return measure.concept().equals("person");
  }

  private double measureLikeness(QuantityClaim a, QuantityClaim b) {
    boolean role = isOneRole(a, b);
    boolean otherRole = !role && a.measure().role().isPresent() && b.measure().role().isPresent();
    return (isOneConcept(a, b) ? CONCEPT : 0)
        + (role ? ROLE : 0)
        - (otherRole ? ROLE : 0)
        + NOUN * nounWeight(a, b);
  }

  /** What money or a share is of, where both say it: "a total of $30m". */
  private static double nounLikeness(QuantityClaim a, QuantityClaim b) {
    boolean said = a.amount().counted().isPresent() && b.amount().counted().isPresent();
    return said && isOneConcept(a, b) ? CONCEPT : 0;
  }

  private static boolean isOneConcept(QuantityClaim a, QuantityClaim b) {
    return !a.frame().mention()
        && !b.frame().mention()
        && a.measure().concept().equals(b.measure().concept());
  }

  private static boolean isOneRole(QuantityClaim a, QuantityClaim b) {
    return a.measure().role().isPresent() && a.measure().role().equals(b.measure().role());
  }

  /** "Home wins with 61", "fewer than 62 home wins": the noun of the one stands by the other. */
  private double nounWeight(QuantityClaim a, QuantityClaim b) {
    return Math.max(nounWeight(b, given.around(a)), nounWeight(a, told.around(b)));
  }

  private static double nounWeight(QuantityClaim claim, Surroundings around) {
    return claim
        .amount()
        .counted()
        .map(words -> Iterables.getLast(Folding.words(words), ""))
        .map(noun -> around.weight(Stem.of(noun)))
        .orElse(0.0);
  }

  private static double nearness(Amount a, Amount b) {
    if (a.stated().isEmpty() || b.stated().isEmpty()) {
      return 0;
    }
    BigDecimal one = a.stated().get(0).value().abs();
    BigDecimal other = b.stated().get(0).value().abs();
    if (one.signum() == 0 || other.signum() == 0) {
      return one.compareTo(other) == 0 ? 1 : 0;
    }
    return one.min(other).doubleValue() / one.max(other).doubleValue();
  }

  /** What is unsaid fits; what is said on both sides must be the same, the one maybe in short. */
  private static boolean fit(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    List<String> one = Folding.words(a.get());
    List<String> other = Folding.words(b.get());
    return one.containsAll(other) || other.containsAll(one);
  }
}
