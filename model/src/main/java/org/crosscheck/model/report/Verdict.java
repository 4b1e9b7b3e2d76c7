package org.crosscheck.model.report;

/** What comes of all claims on one fact. */
public enum Verdict {
  AGREE,
  COMPATIBLE,
  NUANCE,
  CONFLICT,
  NOT_COMPARABLE
}
