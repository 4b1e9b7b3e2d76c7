package org.crosscheck.model.claim;

/** What a statement is a statement of. */
public enum StatementType {
  /** For or against something. */
  POSITION,
  /** What is to be done, or is not. */
  INTENT,
  /** Why something was done. */
  REASON,
  /** What was done to a thing with a name. */
  DEED
}
