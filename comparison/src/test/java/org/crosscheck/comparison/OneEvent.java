package org.crosscheck.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.comparison.discrepancy.Discrepancies;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.event.EventGrouping;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Scope;

/** Two articles taken as one event, however little they have in common: what facts are asked. */
final class OneEvent {
  private OneEvent() {}

  /** What differs between the two, and not inside either. */
  static List<Discrepancy> between(Draft a, Draft b) {
    EventGroup group = EventGrouping.asOne(ImmutableList.of(a.digest(), b.digest()));
    return JudgedEvents.of(ImmutableList.of(group))
        .with(Discrepancies.across(group.digests()))
        .discrepancies()
        .stream()
        .filter(found -> found.scope() != Scope.ARTICLE)
        .toList();
  }
}
