package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.crosscheck.model.report.Discrepancy;

/**
 * Whether an article holds in the light of another.
 *
 * @param verdict over all their claims; a conflict wins
 * @param discrepancies what differs between the two
 */
public record PairJudgement(PairVerdict verdict, ImmutableList<Discrepancy> discrepancies) {
  public PairJudgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(discrepancies, "discrepancies");
  }
}
