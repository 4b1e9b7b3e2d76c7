package org.crosscheck.reporting.json;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import org.crosscheck.model.article.Article;

/**
 * One line of {@code crosscheck judge --jsonl}: does {@code b} hold in the light of {@code a}?
 *
 * @param id of the line, given back with the answer
 * @param a the article taken as given
 * @param b the article judged against it; its id differs from that of {@code a}
 */
public record ArticlePair(String id, Article a, Article b) {
  public ArticlePair {
    visible(id, "line id");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }
}
