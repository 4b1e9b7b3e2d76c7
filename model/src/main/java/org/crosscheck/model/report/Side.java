package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;

/**
 * One side of a finding.
 *
 * @param article the article's id
 * @param outlet its outlet's name
 * @param claims ids of the claims that say it; the first is the one shown
 */
public record Side(String article, String outlet, ImmutableList<String> claims) {
  public Side {
    visible(article, "side article");
    visible(outlet, "side outlet");
    that(!claims.isEmpty(), "a side needs a claim", claims);
  }
}
