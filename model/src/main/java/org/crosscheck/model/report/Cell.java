package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;

/**
 * What one article says on one fact.
 *
 * @param article the article's id
 * @param outlet its outlet's name
 * @param claims ids of its claims on the fact, in the order of the text; at least one
 */
public record Cell(String article, String outlet, ImmutableList<String> claims) {
  public Cell {
    visible(article, "cell article");
    visible(outlet, "cell outlet");
    that(!claims.isEmpty(), "a cell needs a claim", claims);
  }
}
