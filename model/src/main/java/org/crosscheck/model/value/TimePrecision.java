package org.crosscheck.model.value;

/** How fine a time is known, from the finest to the coarsest. */
public enum TimePrecision {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  /** The ends are not sharp: "recently", "early March", "the past few years". */
  FUZZY
}
