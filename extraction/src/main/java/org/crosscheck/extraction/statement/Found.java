package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;

/**
 * A position that a rule read in a sentence, in token indices, before it is known who is meant.
 *
 * @param words what it was read from
 * @param stance in dictionary forms
 * @param leaning which way it leans
 * @param modality how firm the words themselves make it
 * @param holder who holds it, where the words beside it say so; otherwise it is whoever speaks
 * @param target what it is about
 * @param negated true for a negation within or before {@code words} that belongs to the position
 * @param rule the rule that read it
 */
record Found(
    Range<Integer> words,
    String stance,
    Leaning leaning,
    Optional<Modality> modality,
    Optional<Range<Integer>> holder,
    Range<Integer> target,
    boolean negated,
    String rule) {}
