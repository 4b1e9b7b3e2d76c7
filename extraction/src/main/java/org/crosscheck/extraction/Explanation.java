package org.crosscheck.extraction;

import java.util.Objects;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
import org.crosscheck.extraction.claims.Readings;

/**
 * How one article was read: its sentences with their words and tags, and everything that was read
 * from them, bare mentions too, each with the rule that read it.
 */
public record Explanation(AnnotatedArticle article, Readings readings) {
  public Explanation {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(readings, "readings");
  }
}
