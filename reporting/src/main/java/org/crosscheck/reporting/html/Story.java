package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * One event of the page with its findings, its facts and the texts of its articles; or what crosses
 * events, without texts of its own.
 *
 * @param anchor its place on the page
 * @param label its name for a reader
 * @param when the days of its articles; empty where none is known
 */
record Story(
    String anchor,
    String label,
    String when,
    ImmutableList<FindingCard> findings,
    ImmutableList<FactCard> facts,
    ImmutableList<ArticleText> articles) {
  private static final String CROSSING = "";

  /** Events with findings first, then the others, then what crosses events. */
  static ImmutableList<Story> all(
      ConsistencyReport report, ImmutableList<FindingView> findings, Anchors anchors) {
    ImmutableListMultimap<String, FindingView> byEvent =
        Multimaps.index(findings, it -> it.found().event().orElse(CROSSING));
    ImmutableListMultimap<String, Fact> facts = Multimaps.index(report.facts(), Fact::event);
    ImmutableListMultimap<String, Claim> claims = Multimaps.index(report.claims(), Claim::article);
    ImmutableList.Builder<Story> stories = ImmutableList.builder();
    report.events().stream()
        .sorted(Comparator.comparing((Event event) -> !byEvent.containsKey(event.id())))
        .map(event -> of(event, byEvent, facts, claims, anchors))
        .forEach(stories::add);
    if (byEvent.containsKey(CROSSING)) {
      stories.add(
          new Story(
              "crossing",
              "Across events",
              "",
              cards(byEvent.get(CROSSING), "crossing", anchors),
              ImmutableList.of(),
              ImmutableList.of()));
    }
    return stories.build();
  }

  private static Story of(
      Event event,
      ImmutableListMultimap<String, FindingView> findings,
      ImmutableListMultimap<String, Fact> facts,
      ImmutableListMultimap<String, Claim> claims,
      Anchors anchors) {
    String anchor = anchors.of(event);
    return new Story(
        anchor,
        VisibleText.line(event.label()),
        event.window().map(Story::days).orElse(""),
        cards(findings.get(event.id()), anchor, anchors),
        facts.get(event.id()).stream()
            .map(fact -> FactCard.of(fact, anchor, anchors))
            .collect(ImmutableList.toImmutableList()),
        event.articles().stream()
            .map(anchors.index()::article)
            .map(article -> ArticleText.of(article, claims.get(article.id()), anchors))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<FindingCard> cards(
      ImmutableList<FindingView> findings, String story, Anchors anchors) {
    return findings.stream()
        .map(finding -> FindingCard.of(finding, story, anchors))
        .collect(ImmutableList.toImmutableList());
  }

  private static String days(TimeInterval window) {
    return Stream.of(window.firstDay(), window.lastDay())
        .flatMap(Optional::stream)
        .map(LocalDate::toString)
        .distinct()
        .collect(Collectors.joining(" to "));
  }
}
