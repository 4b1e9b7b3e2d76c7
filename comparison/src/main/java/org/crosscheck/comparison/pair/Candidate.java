package org.crosscheck.comparison.pair;

import org.crosscheck.model.claim.Claim;

/**
 * Two values that could answer one question.
 *
 * @param told by the text that is judged
 * @param given by the text in whose light it is judged
 * @param likeness how well the words around them and the values themselves match; the best is meant
 * @param shared how much of what stands around {@code told} stands around {@code given}, 0 to 1
 * @param standing of {@code told}
 * @param oneMeasure false where their measures rule out that they are of one thing: then they only
 *     show that the number itself was given
 */
record Candidate(
    Claim told,
    Claim given,
    double likeness,
    double shared,
    Standing standing,
    boolean oneMeasure) {}
