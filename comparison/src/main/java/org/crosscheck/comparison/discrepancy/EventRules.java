package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;

/** All rules on an event as a whole; each is asked. */
final class EventRules {
  static final ImmutableList<EventRule> ALL =
      ImmutableList.of(
          new ArithmeticMismatch(),
          new Retraction(),
          new Omission(),
          new FigureAtTwoTimes(),
          new DeniedByOneSpeaker(),
          new DeniedByAnother(),
          new HedgeLostInRetelling(),
          new PlanAgainstRefusal(),
          new FirmerElsewhere());

  private EventRules() {}
}
