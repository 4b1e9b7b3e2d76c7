package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.comparison.fact.StatementMatch;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.Polarity;
import org.crosscheck.model.claim.StatementClaim;
import org.crosscheck.model.claim.StatementType;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * One actor's intent or reason, firmer in one place than in the other: "is considering closing" and
 * "has decided to close"; "the main reasons" and "likely motives". Judgements are not compared:
 * "is" and "would be unfair" are one. What was done to a thing with a name is compared whoever says
 * so.
 */
final class ModalityDiffers implements PairRule {

  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("if", "unless", "whether", "provided that", "subject to", "could");

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.MODALITY_DIFFERS;
  }

  @Override
  public Optional<Finding> judge(ClaimPair pair) {
    if (!(pair.a().first() instanceof StatementClaim a)
        || !(pair.b().first() instanceof StatementClaim b)
        || a.type() != StatementType.DEED && !a.actor().equals(b.actor())
        || pair.inOneSentence()
        || !StatementMatch.isOneMatter(a, b)) {
      return Optional.empty();
    }
    if (a.type() == StatementType.DEED) {
      boolean parted = isFact(a) && isPossible(b) || isFact(b) && isPossible(a);
      return parted
          ? Optional.of(Finding.of(this, pair, "one gives as a fact what the other calls possible"))
          : Optional.empty();
    }
    if (isCompared(a) && isCompared(b) && firmness(a) != firmness(b)) {
      return Optional.of(Finding.of(this, pair, "one is said more firmly than the other"));
    }
    return isPlan(a) && isPlan(b) && a.frame().polarity() != b.frame().polarity()
        ? Optional.of(
            Finding.of(this, pair, "one says that it is planned, the other that it is not"))
        : Optional.empty();
  }

  private static boolean isFact(StatementClaim deed) {
    return isCompared(deed) && deed.frame().modality() == Modality.REPORTED_FACT;
  }

  /** "May have", "reportedly"; not what would be so under a condition. */
  private static boolean isPossible(StatementClaim deed) {
    Modality modality = deed.frame().modality();
    return isCompared(deed)
        && (modality == Modality.CONDITION || modality == Modality.ESTIMATE)
        && deed.frame()
            .grounds()
            .modality()
            .filter(cue -> !CONDITIONS.contains(Folding.fold(cue.words())))
            .isPresent();
  }

  private static boolean isCompared(StatementClaim claim) {
    return claim.leaning() == Leaning.NEUTRAL && claim.frame().polarity() == Polarity.AFFIRMED;
  }

  /** What one says that one will do is what one plans. */
  private static Modality firmness(StatementClaim claim) {
    Modality modality = claim.frame().modality();
    boolean undertakes = claim.type() == StatementType.INTENT && modality == Modality.FORECAST;
    return undertakes ? Modality.PLAN : modality;
  }

  private static boolean isPlan(StatementClaim claim) {
    return claim.leaning() == Leaning.NEUTRAL
        && firmness(claim) == Modality.PLAN
        && claim.frame().polarity() != Polarity.UNKNOWN;
  }
}
