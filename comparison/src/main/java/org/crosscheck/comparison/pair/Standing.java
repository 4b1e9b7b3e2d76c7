package org.crosscheck.comparison.pair;

/** How a value that a text tells stands in the light of the one that it answers to. */
public enum Standing {
  /** Both say the same. */
  EQUAL,
  /** What is told leaves room for what was given, or prints the same number. */
  FITS,
  /** What was given excludes what is told. */
  EXCLUDED,
  /** The words leave it open, or nothing was given that it could be held against. */
  OPEN;

  boolean holds() {
    return this == EQUAL || this == FITS;
  }
}
