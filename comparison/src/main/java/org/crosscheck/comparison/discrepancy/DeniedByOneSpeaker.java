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
 * One speaker retold in two ways on one day: "the ministry said it had applied", "the ministry said
 * it had not yet applied".
 */
final class DeniedByOneSpeaker implements EventRule {

  @Override
  public DiscrepancyKind kind() {
    return DiscrepancyKind.QUOTE_MEANING_CHANGED;
  }

  @Override
  public String name() {
    return "quote-meaning-changed/retold";
  }

  @Override
  public Stream<Discrepancy> find(EventGroup group, List<AlignedFact> facts) {
    return ContraryReports.in(group)
        .filter(told -> told.isByOne() && !told.differsInNames())
        .map(told -> Finding.of(this, told.pair(group), Because.sentence(sentence(told))))
        .map(finding -> Assembly.of(ImmutableList.of(finding)));
  }

  private static String sentence(Retelling told) {
    return told.b().article().outlet().name()
        + " has "
        + told.b().called()
        + " say "
        + Printed.quoted(told.b().quote())
        + "; in "
        + told.a().article().outlet().name()
        + ", "
        + Printed.quoted(told.a().quote())
        + ", it is denied.";
  }
}
