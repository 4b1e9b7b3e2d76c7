package org.crosscheck.comparison.discrepancy;

import java.util.Optional;
import org.crosscheck.model.report.DiscrepancyKind;

/** Reports one kind of difference between two positions on one topic. */
interface PairRule {
  /** What it reports. */
  DiscrepancyKind kind();

  /** The rule's name, which each of its findings carries. */
  default String name() {
    return kind().label();
  }

  /** What it finds in {@code pair}, or empty where it has nothing to say. */
  Optional<Finding> judge(ClaimPair pair);
}
