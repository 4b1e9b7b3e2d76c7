package org.crosscheck.model.claim;

/** Which way a position leans, however it is worded. */
public enum Leaning {
  /** "supports", "necessary", "a step forward". */
  FOR,
  /** "rejects", "unacceptable", "a threat". */
  AGAINST,
  /** No judgement: what somebody intends, or why something was done. */
  NEUTRAL
}
