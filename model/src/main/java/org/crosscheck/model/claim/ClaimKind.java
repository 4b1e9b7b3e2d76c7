package org.crosscheck.model.claim;

/** The kinds of claim, as exported files name them. */
public enum ClaimKind {
  QUANTITY,
  DATE,
  QUOTE,
  STATEMENT,
  IDENTIFIER,
  NAME
}
