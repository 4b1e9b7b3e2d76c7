package org.crosscheck.model.value;

/** The grammatical form that a number was given in. */
public enum Form {
  CARDINAL,
  ORDINAL,
  FRACTION,
  /** "twice", "tenfold": a number of times something else. */
  MULTIPLE
}
