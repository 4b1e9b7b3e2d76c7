package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Locale;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.comparison.words.WordFamilies;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.Dimension;

/**
 * How much what is counted or measured speaks for two amounts being of one thing.
 *
 * @param settings the words around the amounts
 */
record ThingLikeness(Settings settings) {
  private static final double THING = 0.35;

  /** What a kindred noun counts beside the same noun. */
  private static final double KINDRED = 0.8;

  /** The same of one that only stands beside the other. */
  private static final double BESIDE = 0.6;

  private static final ImmutableSet<String> ANYBODY = ImmutableSet.of("person", "man", "woman");

  /** 0 where nothing does. */
  double of(QuantityClaim a, QuantityClaim b) {
    String one = a.measure().concept();
    String other = b.measure().concept();
    boolean generic = isGeneric(a) || isGeneric(b);
    if (one.equals(other)) {
      return generic ? PeopleOfKind.likeness(a, b) * THING : THING;
    }
    if (isLength(a)) {
      return isBeside(one, b) || isBeside(other, a) ? THING * KINDRED : 0;
    }
    boolean kin = WordFamilies.areKin(Stem.of(one), Stem.of(other)) || KindsOf.related(one, other);
    if (isOneToll(a, b)) {
      return THING * BESIDE;
    }
    if (kin && !generic) {
      return THING * KINDRED;
    }
    return areTelling(a, b) && (stands(a, b) || stands(b, a)) ? THING * BESIDE : 0;
  }

  /**
   * "14 miners were killed" and "a toll of 21": people of a kind, and people, who suffer one thing.
   */
  private static boolean isOneToll(QuantityClaim a, QuantityClaim b) {
    return Growth.isCountedOn(a, a)
        && a.measure().role().equals(b.measure().role())
        && Growth.arePrintedNear(a, b);
  }

  private boolean isBeside(String concept, QuantityClaim other) {
    String stem = Stem.of(concept);
    return settings.words(other).anyMatch(word -> WordFamilies.areKin(word, stem));
  }

  /** The noun of the one, or one of its family, stands around the other. */
  private boolean stands(QuantityClaim a, QuantityClaim b) {
    return a.amount()
        .counted()
        .map(words -> Stem.of(Iterables.getLast(Folding.words(words), "")))
        .filter(noun -> settings.words(b).anyMatch(word -> WordFamilies.areKin(word, noun)))
        .isPresent();
  }

  /** What is counted is anybody, or of a measured amount nothing but its unit is known. */
  static boolean isGeneric(QuantityClaim claim) {
    String concept = claim.measure().concept();
    return ANYBODY.contains(concept)
        || claim
            .amount()
            .dimension()
            .map(Dimension::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(concept::equals)
            .isPresent();
  }

  /** Both numbers are too large, or too fine, to come back by chance. */
  static boolean areTelling(QuantityClaim a, QuantityClaim b) {
    return Specificity.isTelling(a) && Specificity.isTelling(b);
  }

  private static boolean isLength(QuantityClaim claim) {
    return claim.amount().dimension().filter(Dimension.DURATION::equals).isPresent();
  }
}
