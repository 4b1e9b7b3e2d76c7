package org.crosscheck.reporting.view;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportIndex;

/**
 * One finding as a reader sees it.
 *
 * @param found the finding itself
 * @param event its event's label; "several events" where it crosses them
 * @param fact its fact in plain words; empty where no single fact is meant
 * @param sides what each outlet prints
 */
public record FindingView(
    Discrepancy found, String event, String fact, ImmutableList<SideView> sides) {

  /** All findings of a report: by lane, then by severity, then as the report has them. */
  public static ImmutableList<FindingView> all(ConsistencyReport report, ReportIndex index) {
    return report.discrepancies().stream()
        .sorted(Comparator.comparing(Discrepancy::lane).thenComparing(Discrepancy::severity))
        .map(found -> of(found, index))
        .collect(ImmutableList.toImmutableList());
  }

  private static FindingView of(Discrepancy found, ReportIndex index) {
    return new FindingView(
        found,
        found
            .event()
            .flatMap(index::event)
            .map(Event::label)
            .map(VisibleText::line)
            .orElse("several events"),
        found.fact().flatMap(index::fact).map(Fact::label).map(VisibleText::line).orElse(""),
        found.sides().stream()
            .filter(side -> !side.isSilent())
            .map(
                side ->
                    new SideView(
                        VisibleText.line(side.outlet()),
                        side.claims().stream()
                            .map(index::claim)
                            .map(claim -> new ClaimView(claim, index.article(claim.article())))
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** True for what an editor should see unasked: conflicts and nuances. */
  public boolean isShownFirst() {
    return found.lane() == Lane.CONFLICT || found.lane() == Lane.NUANCE;
  }

  /** The stable id. */
  public String id() {
    return found.id();
  }

  /** {@code value conflict}: the kind for readers. */
  public String kind() {
    return Labels.words(found.kind());
  }

  public String lane() {
    return Labels.words(found.lane());
  }

  public String severity() {
    return Labels.words(found.severity());
  }

  public String explanation() {
    return VisibleText.line(found.explanation());
  }
}
