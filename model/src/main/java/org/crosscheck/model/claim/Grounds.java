package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * The words that a claim's attribution, modality and polarity were read from. The words for each
 * source are the source's own mention; here is what makes it speak.
 *
 * @param speech the reporting words nearest to the claim: "said", "according to"
 * @param modality what makes the claim more or less than a reported fact: "is expected to"
 * @param negations all that negate the claim; an even number of them affirms it
 */
public record Grounds(
    Optional<Cue> speech, Optional<Cue> modality, ImmutableList<Negation> negations) {
  private static final Grounds NONE =
      new Grounds(Optional.empty(), Optional.empty(), ImmutableList.of());

  public Grounds {
    Objects.requireNonNull(speech, "speech");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(negations, "negations");
  }

  /** A plain claim of the outlet's own. */
  public static Grounds none() {
    return NONE;
  }

  public boolean isEmpty() {
    return speech.isEmpty() && modality.isEmpty() && negations.isEmpty();
  }

  public Grounds withSpeech(Cue cue) {
    return new Grounds(Optional.of(cue), modality, negations);
  }

  public Grounds withModality(Cue cue) {
    return new Grounds(speech, Optional.of(cue), negations);
  }

  public Grounds withNegations(ImmutableList<Negation> newNegations) {
    return new Grounds(speech, modality, newNegations);
  }
}
