package org.crosscheck.model.value;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;

/**
 * What an amount measures or a date dates, so that two claims can be told to answer one question.
 * It is written {@code concept·role·participants·place}: {@code person·killed·–·Kharkiv}, {@code
 * soldier·deploy·European·Ukraine}.
 *
 * @param concept a language-neutral id of the thing: its class in the lexicon ({@code person},
 *     {@code soldier}) or the head noun's lemma where the lexicon has no class
 * @param role what happens to it or what it does: {@code kill}, {@code deploy}, {@code march};
 *     absent where the sentence gives none
 * @param participants whose or which: a nationality, an organisation, a word that narrows the
 *     concept
 * @param place where it holds
 */
public record Measure(
    String concept, Optional<String> role, Optional<String> participants, Optional<String> place) {
  public Measure {
    visible(concept, "concept");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(place, "place");
  }

  public static Measure of(String concept) {
    return new Measure(concept, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@code concept·role·participants·place}, a dash where one is absent. */
  public String label() {
    return String.join("·", concept, role.orElse("–"), participants.orElse("–"), place.orElse("–"));
  }
}
