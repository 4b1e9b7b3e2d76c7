package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.comparison.event.EventGroup;
import org.crosscheck.comparison.explain.Because;
import org.crosscheck.comparison.explain.Printed;
import org.crosscheck.comparison.fact.AlignedFact;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;

/**
 * One article has only who says that a thing is so, the other only who denies it: "Kyiv said the
 * army had shelled the port", "the army denied that it had shelled the port".
 */
final class DeniedByAnother implements EventRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.SOURCES_DIFFER;
  }

  @Override
  public String name() {
    return "sources-differ/denial";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return ContraryReports.in(group)
        .filter(told -> !told.isOfOneChain() && isOfOneThing(told))
        .map(told -> Finding.of(this, told.pair(group), Because.sentence(sentence(told))))
        .map(finding -> Assembly.of(ImmutableList.of(finding)));
  }

  /**
   * What the denier says of himself must be said of him; nobody denies what another says of
   * himself.
   */
  private static boolean isOfOneThing(Retelling told) {
    return !told.b().isOfHimself()
        && (!told.a().isOfHimself() || told.b().names(told.a()))
        && !told.differsInNames();
  }

  private static String sentence(Retelling told) {
    return told.b().article().outlet().name()
        + " has "
        + Printed.quoted(told.b().quote())
        + " from "
        + told.b().called()
        + "; in "
        + told.a().article().outlet().name()
        + " "
        + told.a().called()
        + " denies it: "
        + Printed.quoted(told.a().quote())
        + ".";
  }
}
