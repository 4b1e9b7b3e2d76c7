package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;

/**
 * What every claim carries, whatever its kind.
 *
 * @param id unique in a run, stable between runs of the same input
 * @param evidence where it was read
 * @param attribution who is said to have said it
 * @param modality how firmly
 * @param polarity whether it is affirmed
 * @param grounds the words that speaker, modality and polarity were read from
 * @param validTime when what it says holds or happened
 * @param saidAt when it was said
 * @param mention true for a number or time expression that no claim is made of; only listed when
 *     everything is asked for
 */
public record ClaimFrame(
    String id,
    Evidence evidence,
    Attribution attribution,
    Modality modality,
    Polarity polarity,
    Grounds grounds,
    Optional<TimeInterval> validTime,
    Optional<TimeInterval> saidAt,
    boolean mention) {
  public ClaimFrame {
    visible(id, "claim id");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(validTime, "validTime");
    Objects.requireNonNull(saidAt, "saidAt");
  }

  /** A fact that the outlet affirms in its own voice, without a time. */
  public static ClaimFrame of(String id, Evidence evidence) {
    return new ClaimFrame(
        id,
        evidence,
        Attribution.none(),
        Modality.REPORTED_FACT,
        Polarity.AFFIRMED,
        Grounds.none(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public ClaimFrame withId(String newId) {
    return new ClaimFrame(
        newId, evidence, attribution, modality, polarity, grounds, validTime, saidAt, mention);
  }

  public ClaimFrame withAttribution(Attribution newAttribution) {
    return new ClaimFrame(
        id, evidence, newAttribution, modality, polarity, grounds, validTime, saidAt, mention);
  }

  public ClaimFrame withModality(Modality newModality) {
    return new ClaimFrame(
        id, evidence, attribution, newModality, polarity, grounds, validTime, saidAt, mention);
  }

  public ClaimFrame withPolarity(Polarity newPolarity) {
    return new ClaimFrame(
        id, evidence, attribution, modality, newPolarity, grounds, validTime, saidAt, mention);
  }

  public ClaimFrame withGrounds(Grounds newGrounds) {
    return new ClaimFrame(
        id, evidence, attribution, modality, polarity, newGrounds, validTime, saidAt, mention);
  }

  public ClaimFrame withValidTime(Optional<TimeInterval> newValidTime) {
    return new ClaimFrame(
        id, evidence, attribution, modality, polarity, grounds, newValidTime, saidAt, mention);
  }

  public ClaimFrame withSaidAt(Optional<TimeInterval> newSaidAt) {
    return new ClaimFrame(
        id, evidence, attribution, modality, polarity, grounds, validTime, newSaidAt, mention);
  }

  /** The same of an expression that a claim is made of after all. */
  public ClaimFrame asClaim() {
    return new ClaimFrame(
        id, evidence, attribution, modality, polarity, grounds, validTime, saidAt, false);
  }

  public ClaimFrame asMention() {
    return new ClaimFrame(
        id, evidence, attribution, modality, polarity, grounds, validTime, saidAt, true);
  }
}
