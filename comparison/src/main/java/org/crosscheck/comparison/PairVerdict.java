package org.crosscheck.comparison;

/** Whether one text holds in the light of another, as far as their claims tell. */
public enum PairVerdict {
  /** It gives the same values. */
  AGREE,
  /** What it says leaves room for the other's values, or prints the same number. */
  COMPATIBLE,
  /** It gives a value that the other's words exclude. */
  CONFLICT,
  /** Nothing in it can be held against the other, or the other leaves it open. */
  UNRELATED
}
