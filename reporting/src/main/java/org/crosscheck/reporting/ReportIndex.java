package org.crosscheck.reporting;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;

/**
 * A report's articles, claims, events and facts by their ids, built once for a writer. It looks up
 * and works out nothing beyond the event that a claim is of.
 */
public final class ReportIndex {
  private final ImmutableMap<String, Article> articles;
  private final ImmutableMap<String, Claim> claims;
  private final ImmutableMap<String, Event> events;
  private final ImmutableMap<String, Fact> facts;
  private final ImmutableListMultimap<String, Event> eventsByArticle;
  private final Map<String, String> eventByClaim = new HashMap<>();

  private ReportIndex(ConsistencyReport report) {
    articles = report.articlesById();
    claims = report.claimsById();
    events = Maps.uniqueIndex(report.events(), Event::id);
    facts = Maps.uniqueIndex(report.facts(), Fact::id);
    ImmutableListMultimap.Builder<String, Event> byArticle = ImmutableListMultimap.builder();
    report.events().forEach(event -> event.articles().forEach(id -> byArticle.put(id, event)));
    eventsByArticle = byArticle.build();
    for (Fact fact : report.facts()) {
      for (Cell cell : fact.cells()) {
        cell.claims().forEach(claim -> eventByClaim.putIfAbsent(claim, fact.event()));
      }
    }
  }

  public static ReportIndex of(ConsistencyReport report) {
    return new ReportIndex(report);
  }

  /**
   * The article with this id.
   *
   * @throws IllegalArgumentException when the report has none
   */
  public Article article(String id) {
    return known(articles.get(id), "article", id);
  }

  /**
   * The claim with this id.
   *
   * @throws IllegalArgumentException when the report has none
   */
  public Claim claim(String id) {
    return known(claims.get(id), "claim", id);
  }

  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<Fact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /**
   * The event that a claim is of: its fact's, else its article's where that has only one; otherwise
   * absent.
   */
  public Optional<String> eventOf(Claim claim) {
    String ofFact = eventByClaim.get(claim.id());
    if (ofFact != null) {
      return Optional.of(ofFact);
    }
    var ofArticle = eventsByArticle.get(claim.article());
    return ofArticle.size() == 1 ? Optional.of(ofArticle.get(0).id()) : Optional.empty();
  }

  private static <T> T known(T found, String what, String id) {
    if (found == null) {
      throw new IllegalArgumentException("the report lists no " + what + " with the id " + id);
    }
    return found;
  }
}
