package org.crosscheck.comparison.pair;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.model.claim.ArticleDigest;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * Sets every value that a text tells against the one of another text that it answers to, one to
 * one, the most alike first. Only for two texts that are said to be of one happening: among the
 * articles of an event, {@link org.crosscheck.comparison.fact.Facts} asks for more.
 */
public final class PairAlignment {
  /** A candidate that is as alike as this share of the best could be meant as well. */
  private static final double RIVAL = 0.85;

  /** The same number elsewhere is the told one where it is half as alike as the best. */
  private static final double SAME_NUMBER = 0.5;

  /** The words that the only candidate of its kind must share before it can exclude anything. */
  private static final double SHARED_WITH_ONE = 0.1;

  /** The same where the text gives several of a kind. */
  private static final double SHARED_WITH_SEVERAL = 0.4;

  private final List<Candidate> candidates;
  private final List<Candidate> ofOneMeasure;

  private PairAlignment(List<Candidate> candidates) {
    this.candidates = candidates;
    this.ofOneMeasure = candidates.stream().filter(Candidate::oneMeasure).toList();
  }

  /** Each value of {@code b} that {@code a} has an answer to, and how it stands in its light. */
  public static ImmutableList<Answer> answers(ArticleDigest a, ArticleDigest b) {
    TextValues given = TextValues.of(a);
    TextValues told = TextValues.of(b);
    AmountCandidates amounts = new AmountCandidates(given, told);
    DateCandidates dates = new DateCandidates(given, told);
    List<Candidate> candidates =
        told.values().stream()
            .flatMap(
                claim ->
                    given.values().stream()
                        .map(other -> candidate(amounts, dates, other, claim))
                        .flatMap(Optional::stream))
            .sorted(Comparator.comparingDouble(candidate -> -candidate.likeness()))
            .toList();
    return new PairAlignment(candidates).answers();
  }

  private static Optional<Candidate> candidate(
      AmountCandidates amounts, DateCandidates dates, Claim given, Claim told) {
    if (given instanceof QuantityClaim a && told instanceof QuantityClaim b) {
      return amounts.of(a, b);
    }
    return given instanceof DateClaim a && told instanceof DateClaim b
        ? dates.of(a, b)
        : Optional.empty();
  }

  private ImmutableList<Answer> answers() {
    Set<String> answered = new HashSet<>();
    Set<String> taken = new HashSet<>();
    List<Answer> answers = new ArrayList<>();
    for (Candidate best : ofOneMeasure) {
      if (!answered.contains(best.told().id()) && taken.add(best.given().id())) {
        answered.add(best.told().id());
        Standing standing =
            best.standing() == Standing.EXCLUDED ? ofExcluded(best, taken) : best.standing();
        answers.add(new Answer(best.given(), best.told(), standing));
      }
    }
    return ImmutableList.copyOf(answers);
  }

  /** Before a value is excluded, whatever might explain it is asked. */
  private Standing ofExcluded(Candidate best, Set<String> taken) {
    Optional<Candidate> number = isBound(best.told()) ? Optional.empty() : sameNumber(best);
    if (number.isPresent()) {
      boolean meant = number.get().likeness() >= SAME_NUMBER * best.likeness();
      return meant && number.get().standing().holds() ? number.get().standing() : Standing.OPEN;
    }
    Optional<Candidate> rival =
        answersTo(best.told(), ofOneMeasure)
            .filter(other -> !taken.contains(other.given().id()))
            .filter(other -> other.likeness() >= RIVAL * best.likeness())
            .filter(other -> other.standing().holds())
            .findFirst();
    if (rival.isPresent()) {
      return rival.get().standing();
    }
    boolean sole = answersTo(best.told(), ofOneMeasure).count() == 1;
    double least = sole ? SHARED_WITH_ONE : SHARED_WITH_SEVERAL;
    return best.shared() < least ? Standing.OPEN : Standing.EXCLUDED;
  }

  /** The told number, exact, rounded or cut off, wherever it was given. */
  private Optional<Candidate> sameNumber(Candidate best) {
    return answersTo(best.told(), candidates)
        .filter(other -> other.standing().holds() || isNearly(other))
        .findFirst();
  }

  private static Stream<Candidate> answersTo(Claim told, List<Candidate> among) {
    return among.stream().filter(candidate -> candidate.told().id().equals(told.id()));
  }

  private static boolean isNearly(Candidate candidate) {
    return candidate.given() instanceof QuantityClaim a
        && candidate.told() instanceof QuantityClaim b
        && AmountStanding.isNearly(a, b);
  }

  private static boolean isBound(Claim claim) {
    return claim instanceof QuantityClaim amount
        ? AmountStanding.isBound(amount)
        : claim instanceof DateClaim date && DatedStretch.isBound(date);
  }
}
