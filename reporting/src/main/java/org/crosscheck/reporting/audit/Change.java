package org.crosscheck.reporting.audit;

/** What became of a finding since the workbook that was reviewed. */
public enum Change {
  NEW,
  /** Same lane, same severity, same outlets and words. */
  UNCHANGED,
  /** Still found, but with another lane, severity, outlet or wording: look again. */
  CHANGED,
  /** No longer found; it stays listed with what was written beside it. */
  GONE
}
