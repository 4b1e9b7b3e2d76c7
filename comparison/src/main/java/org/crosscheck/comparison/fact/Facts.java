package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.comparison.event.EventGroup;

/** The facts of an event: each kind of claim has its aligner. */
public final class Facts {
  private static final ImmutableList<Aligner> ALIGNERS =
      ImmutableList.of(
          new QuantityAligner(),
          new DateAligner(),
          new ClockAligner(),
          new IdentifierAligner(),
          new QuoteAligner(),
          new StatementAligner());

  private Facts() {}

  /** What the articles of {@code group} answer to the same questions. */
  public static ImmutableList<AlignedFact> of(EventGroup group) {
    return ALIGNERS.stream()
        .map(aligner -> aligner.align(group))
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }
}
