package org.crosscheck.evaluation.scoring;

import com.google.common.collect.ImmutableList;

/**
 * What one gold file gave.
 *
 * @param misses what went wrong, one a line (further lines indented), in the order of the gold
 */
public record Outcome(ImmutableList<Figure> figures, ImmutableList<String> misses) {}
