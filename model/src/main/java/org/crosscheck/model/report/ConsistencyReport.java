package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Set;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;

/**
 * Everything that one run found, in a fixed order. The writers turn it into files and add nothing
 * to it.
 *
 * @param version of Crosscheck
 * @param articles by id
 * @param claims by article, part, start and kind
 * @param events by window and id
 * @param facts by event, then in the order in which they matter
 * @param discrepancies by lane, severity, event, kind and id
 */
public record ConsistencyReport(
    String version,
    ImmutableList<Article> articles,
    ImmutableList<Claim> claims,
    ImmutableList<Event> events,
    ImmutableList<Fact> facts,
    ImmutableList<Discrepancy> discrepancies) {

  public ConsistencyReport {
    visible(version, "version");
    Set<String> known = Sets.newHashSetWithExpectedSize(claims.size());
    claims.forEach(claim -> that(known.add(claim.id()), "claim ids must be unique", claim.id()));
    for (Discrepancy discrepancy : discrepancies) {
      for (Side side : discrepancy.sides()) {
        that(known.containsAll(side.claims()), "the claims of a side must be listed", side);
      }
    }
  }

  /** Claims by id. */
  public ImmutableMap<String, Claim> claimsById() {
    return Maps.uniqueIndex(claims, Claim::id);
  }

  /** Articles by id. */
  public ImmutableMap<String, Article> articlesById() {
    return Maps.uniqueIndex(articles, Article::id);
  }
}
