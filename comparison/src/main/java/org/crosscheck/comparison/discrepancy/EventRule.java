package org.crosscheck.comparison.discrepancy;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.model.report.Discrepancy;

/** Finds in an event what no two claims show by themselves: a sum, a silence. */
interface EventRule extends Rule {
  /**
   * What it finds.
   *
   * @param facts all facts of the event
   */
  Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts);
}
