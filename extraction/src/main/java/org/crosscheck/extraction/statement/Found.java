package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementType;

/**
 * A position that a rule read in a sentence, in token indices, before it is known who is meant.
 *
 * @param type what it is a statement of
 * @param words what it was read from
 * @param stance in dictionary forms
 * @param leaning which way it leans
 * @param firmness how firm the words themselves make it
 * @param holder who holds it, where the words beside it say so; otherwise it is whoever speaks
 * @param target what it is about
 * @param negators the words within or before {@code words} that negate the position, each as token
 *     indices; an even number of them affirms it
 * @param rule the rule that read it
 */
record Found(
    StatementType type,
    Range<Integer> words,
    String stance,
    Leaning leaning,
    Optional<Firmness> firmness,
    Optional<Range<Integer>> holder,
    Range<Integer> target,
    ImmutableList<Range<Integer>> negators,
    String rule) {}
