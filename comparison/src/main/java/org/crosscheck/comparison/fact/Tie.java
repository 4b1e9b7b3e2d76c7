package org.crosscheck.comparison.fact;

/** What tells that two claims answer one question. */
public enum Tie {
  /** What they say themselves: one thing, one happening, one speaker. */
  MEASURE,
  /** Only that the words around them are more alike than those around any others. */
  WORDS
}
