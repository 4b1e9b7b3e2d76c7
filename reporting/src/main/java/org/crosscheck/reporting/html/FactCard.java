package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * One fact on the page: what each outlet of its event says on one question.
 *
 * @param anchor its place on the page
 * @param story the anchor of its event
 * @param verdictKey the verdict as the style sheet knows it
 * @param verdict the verdict in words
 * @param reason why it cannot be compared; empty where it can
 * @param claims the anchors of all its claims, with spaces between
 */
record FactCard(
    String anchor,
    String story,
    String question,
    String verdictKey,
    String verdict,
    String reason,
    String claims,
    ImmutableList<SaidWords> sides) {

  static FactCard of(Fact fact, String story, Anchors anchors) {
    ImmutableList<Claim> claims =
        fact.cells().stream()
            .flatMap(cell -> cell.claims().stream())
            .map(anchors.index()::claim)
            .collect(ImmutableList.toImmutableList());
    return new FactCard(
        anchors.of(fact),
        story,
        VisibleText.line(fact.label()),
        Labels.key(fact.judgement().verdict()),
        Labels.words(fact.judgement().verdict()),
        fact.judgement().reason().map(IncomparableReason::words).orElse(""),
        claims.stream().map(anchors::of).flatMap(Optional::stream).collect(Collectors.joining(" ")),
        claims.stream()
            .map(claim -> new ClaimView(claim, anchors.index().article(claim.article())))
            .map(view -> SaidWords.of(view, anchors))
            .collect(ImmutableList.toImmutableList()));
  }
}
