package org.crosscheck.model.claim;

/** How another's words are given. */
public enum QuotationType {
  /** Word for word, between quotation marks. */
  DIRECT,
  /** Retold, without marks. */
  INDIRECT,
  /** A few words between marks inside a retelling. */
  MIXED
}
