package org.crosscheck.extraction.statement;

import org.crosscheck.model.claim.Leaning;

/**
 * A judgement in a sentence: "unacceptable", "a direct threat".
 *
 * @param opening the first token with its determiner and marks
 * @param from the first token of the judgement itself
 * @param end the token behind it
 * @param stance in dictionary forms, the adjectives before a noun included
 * @param leaning which way it leans
 * @param adjective true where it is one: then "to" and "for" behind it say who holds it
 */
record StancePhrase(
    int opening, int from, int end, String stance, Leaning leaning, boolean adjective) {}
