package org.crosscheck.model.report;

/** Where a finding is shown, from what somebody should check to what is only kept. */
public enum Lane {
  /** Somebody should check. */
  CONFLICT,
  /** A reader of the one outlet gets a different picture from a reader of the other. */
  NUANCE,
  /** Harmless; filtered by default. */
  NOISE,
  /** Looks alike but cannot be compared; shown on request, with the reason. */
  NOT_COMPARABLE,
  /** Independent sources say the same. */
  AGREEMENT
}
