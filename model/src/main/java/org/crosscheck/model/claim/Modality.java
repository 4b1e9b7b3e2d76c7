package org.crosscheck.model.claim;

/** How firmly a thing is said to be so. */
public enum Modality {
  REPORTED_FACT,
  PLAN,
  PROPOSAL,
  CONDITION,
  ESTIMATE,
  FORECAST,
  DENIAL,
  OPINION
}
