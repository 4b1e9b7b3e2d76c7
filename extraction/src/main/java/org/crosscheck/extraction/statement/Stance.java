package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;

/**
 * A word for a position, as the lexicon has it.
 *
 * @param words its dictionary forms
 * @param kind how it is built into a sentence
 * @param leaning which way it leans
 * @param links the prepositions before its target; empty for a direct object
 * @param modality how firm what it says is, where the word itself says so
 */
record Stance(
    ImmutableList<String> words,
    Kind kind,
    Leaning leaning,
    ImmutableSet<String> links,
    Optional<Modality> modality) {
  /** How a stance is built into a sentence; the lexicon says what each is. */
  enum Kind {
    VERB,
    ADJECTIVE,
    NOUN,
    OUTCOME,
    ATTITUDE,
    NOMINAL,
    VIEW,
    ADVERB,
    DEED,
    INTENT,
    INTENTION,
    SETTLED,
    REASON
  }

  String lemma() {
    return String.join(" ", words);
  }
}
