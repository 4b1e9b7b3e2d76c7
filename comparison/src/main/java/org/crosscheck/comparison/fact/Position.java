package org.crosscheck.comparison.fact;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.Claim;

/**
 * What one article says on one fact in one way: the claims that give the same value as of the same
 * day from the same source, in the order of the text.
 */
public record Position(Article article, ImmutableList<Claim> claims) {
  public Position {
    that(!claims.isEmpty(), "a position needs a claim", claims);
  }

  public Claim first() {
    return claims.get(0);
  }
}
