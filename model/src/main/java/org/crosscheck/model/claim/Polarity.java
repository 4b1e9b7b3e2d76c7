package org.crosscheck.model.claim;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
  AFFIRMED,
  NEGATED,
  /** The words contradict themselves or cannot be read: a garbled double negation. */
  UNKNOWN
}
