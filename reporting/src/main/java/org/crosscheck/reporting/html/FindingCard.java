package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.SideView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * One finding on the page.
 *
 * @param anchor its place on the page
 * @param story the anchor of the event that it belongs to
 * @param id the report's own stable id, for whoever writes it down
 * @param laneKey the lane as the filters carry it
 * @param lane the lane in words, and so the other pairs
 * @param outletKeys the outlets of its sides as the filters carry them, with spaces between
 * @param claims the anchors of all its claims, with spaces between
 * @param question the fact in question; empty where no single fact is meant
 * @param title the question, or the explanation where there is none
 */
record FindingCard(
    String anchor,
    String story,
    String id,
    String laneKey,
    String lane,
    String severityKey,
    String severity,
    String kindKey,
    String kind,
    String outletKeys,
    String claims,
    String question,
    String title,
    String outlets,
    String explanation,
    String rule,
    ImmutableList<SaidWords> sides) {

  static FindingCard of(FindingView finding, String story, Anchors anchors) {
    return new FindingCard(
        anchors.of(finding.found()),
        story,
        VisibleText.line(finding.found().id()),
        Labels.key(finding.found().lane()),
        finding.lane(),
        Labels.key(finding.found().severity()),
        finding.severity(),
        Labels.key(finding.found().kind()),
        finding.kind(),
        finding.found().sides().stream()
            .map(side -> "o" + anchors.outlet(side.outlet()))
            .distinct()
            .collect(Collectors.joining(" ")),
        finding.sides().stream()
            .flatMap(side -> side.claims().stream())
            .map(view -> anchors.of(view.claim()))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" ")),
        finding.fact(),
        finding.fact().isEmpty() ? finding.explanation() : finding.fact(),
        finding.sides().stream()
            .map(SideView::shownOutlet)
            .distinct()
            .collect(Collectors.joining(" · ")),
        finding.explanation(),
        VisibleText.line(finding.found().rule()),
        finding.sides().stream()
            .flatMap(side -> side.claims().stream())
            .distinct()
            .map(view -> SaidWords.of(view, anchors))
            .collect(ImmutableList.toImmutableList()));
  }
}
