package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.comparison.fact.Position;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Relation;

/**
 * A value that one text tells and another, said to be of the same happening, excludes by the letter
 * of its words. What a fact asks for before it sets two values against each other is not asked
 * here: only {@code judge} speaks of two such texts.
 */
public final class ExcludedValue implements Rule {
  private final DiscrepancyKind kind;

  private ExcludedValue(DiscrepancyKind kind) {
    this.kind = kind;
  }

  @Override
  public DiscrepancyKind kind() {
    return kind;
  }

  @Override
  public String name() {
    return kind.label() + "/told";
  }

  /** Of days and times, what is reported is another kind. */
  private static DiscrepancyKind kind(Position told) {
    return told.first() instanceof DateClaim
        ? DiscrepancyKind.DATE_CONFLICT
        : DiscrepancyKind.VALUE_CONFLICT;
  }

  /**
   * The finding on one pair of values.
   *
   * @param event the id of the happening that both texts are of
   */
  public static Discrepancy of(String event, Position given, Position told) {
    ClaimPair pair =
        new ClaimPair(
            "told:" + told.first().id(),
            Optional.of(event),
            Optional.empty(),
            given,
            told,
            ImmutableList.of(),
            Optional.empty());
    return Assembly.of(
        ImmutableList.of(
            Finding.of(
                    new ExcludedValue(kind(told)),
                    pair,
                    "by the letter, what the first gives excludes what the second tells")
                .related(Relation.DISJOINT)));
  }
}
