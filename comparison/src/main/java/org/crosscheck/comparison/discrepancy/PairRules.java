package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.comparison.fact.Tie;

/** All rules, in the order in which they are asked: the first that speaks decides about a pair. */
final class PairRules {
  static final ImmutableList<PairRule> ALL =
      ImmutableList.of(
          new UnitOrScopeDiffers(),
          new WeekdayMismatch(),
          new NoSuchDay(),
          new ClockDiffers(),
          new ClockConflict(),
          new DateConflict(),
          new NameVariant(),
          new ParaphraseMismatch(),
          new PositionOverTime(),
          new ModalityDiffers(),
          new AttributionConflict(),
          new IdentifierConflict(),
          new QuoteMeaningChanged(),
          new QuoteVariant(),
          new ShortenedQuote(),
          new QualifierDropped(),
          new BoundDiffers(),
          new Superseded(),
          new PrecisionDiffers(),
          new HeadlineBodyMismatch(),
          new InternalInconsistency(),
          new SourcesDiffer(),
          new ValueConflict(),
          new LooseLength(),
          new FigureBesideBound(),
          new LooseBound(),
          new Corroboration(),
          new SourceChainDiffers());

  private PairRules() {}

  static Optional<Finding> judge(ClaimPair pair) {
    for (PairRule rule : ALL) {
      Optional<Finding> finding = rule.judge(pair);
      if (finding.isPresent()) {
        return pair.tie() == Tie.WORDS ? finding.map(Finding::surmised) : finding;
      }
    }
    return Optional.empty();
  }
}
