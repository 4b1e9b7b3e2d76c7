package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.OutletNames;

/**
 * All that the page says, in the order in which it stands there.
 *
 * @param summary what was read, in one sentence
 * @param shortened says so where the page does not hold everything; empty where it does
 * @param lanes with the number of findings in each
 * @param kinds the kinds of finding that occur
 * @param outlets that have a side in a finding
 * @param stories the events, and last what crosses them
 */
record Page(
    String summary,
    String shortened,
    ImmutableList<Choice> lanes,
    ImmutableList<Choice> severities,
    ImmutableList<Choice> kinds,
    ImmutableList<Choice> outlets,
    ImmutableList<Story> stories) {
  /** A browser stays quick with this many cards; whoever has more filters them in the workbook. */
  static final int FINDINGS_SHOWN = 2_000;

  static Page of(ConsistencyReport report) {
    Anchors anchors = new Anchors(report);
    ImmutableList<FindingView> all = FindingView.all(report, anchors.index());
    ImmutableList<FindingView> shown =
        all.stream().limit(FINDINGS_SHOWN).collect(ImmutableList.toImmutableList());
    return new Page(
        summary(report),
        shown.size() == all.size()
            ? ""
            : "This page holds the first %,d of %,d findings; the workbook holds all of them."
                .formatted(shown.size(), all.size()),
        Arrays.stream(Lane.values())
            .map(lane -> Choice.of(lane, count(shown, lane)))
            .collect(ImmutableList.toImmutableList()),
        Arrays.stream(Severity.values())
            .map(severity -> new Choice(Labels.key(severity), Labels.words(severity), 0, true))
            .collect(ImmutableList.toImmutableList()),
        kinds(shown),
        outlets(shown, anchors, OutletNames.of(report)),
        Story.all(report, shown, anchors));
  }

  private static String summary(ConsistencyReport report) {
    long outlets = report.articles().stream().map(it -> it.outlet().name()).distinct().count();
    return String.join(
        ", ",
        counted(report.articles().size(), "article") + " of " + counted(outlets, "outlet"),
        counted(report.claims().size(), "claim"),
        counted(report.events().size(), "event"),
        counted(report.facts().size(), "fact") + " to compare");
  }

  private static String counted(long count, String noun) {
    return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }

  private static int count(ImmutableList<FindingView> findings, Lane lane) {
    return (int) findings.stream().filter(finding -> finding.found().lane() == lane).count();
  }

  private static ImmutableList<Choice> kinds(ImmutableList<FindingView> findings) {
    return findings.stream()
        .map(finding -> finding.found().kind())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(kind -> new Choice(Labels.key(kind), Labels.words(kind), 0, false))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Choice> outlets(
      ImmutableList<FindingView> findings, Anchors anchors, OutletNames outlets) {
    Stream<String> names =
        findings.stream().flatMap(it -> it.found().sides().stream()).map(side -> side.outlet());
    return names
        .distinct()
        .sorted(Comparator.comparing(anchors::outlet))
        .map(name -> new Choice("o" + anchors.outlet(name), outlets.shown(name), 0, false))
        .collect(ImmutableList.toImmutableList());
  }
}
