package org.crosscheck.comparison.discrepancy;

import java.util.Optional;

/** A rule on two amounts that answer one question. */
interface AmountRule extends PairRule {

  @Override
  default Optional<Finding> judge(ClaimPair pair) {
    return pair.apart().isPresent()
        ? Optional.empty()
        : AmountPair.of(pair)
            .flatMap(
                amounts ->
                    judge(amounts).map(finding -> finding.related(amounts.comparison().literal())));
  }

  /** What it finds in two comparable amounts. */
  Optional<Finding> judge(AmountPair amounts);
}
