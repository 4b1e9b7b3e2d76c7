package org.crosscheck.model.report;

/** How two amounts or times stand to each other. It is found first; the verdict follows from it. */
public enum Relation {
  EQUAL,
  A_WITHIN_B,
  B_WITHIN_A,
  OVERLAP,
  DISJOINT,
  INCOMPARABLE
}
