package org.crosscheck.comparison.discrepancy;

import java.util.Optional;

/** Reports one kind of difference between two positions on one topic. */
interface PairRule extends Rule {
  /** What it finds in {@code pair}, or empty where it has nothing to say. */
  Optional<Finding> judge(ClaimPair pair);
}
