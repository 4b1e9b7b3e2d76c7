package org.crosscheck.comparison.discrepancy;

import org.crosscheck.model.report.DiscrepancyKind;

/** Reports one kind of difference under one name. */
interface Rule {
  /** What it reports. */
  DiscrepancyKind kind();

  /** The rule's name, which each of its findings carries. */
  default String name() {
    return kind().label();
  }
}
