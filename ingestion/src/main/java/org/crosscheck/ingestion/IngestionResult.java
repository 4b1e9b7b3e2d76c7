package org.crosscheck.ingestion;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.model.article.Article;

/**
 * What came of the inputs.
 *
 * @param articles in the order of the inputs, those of one folder by path
 * @param problems in the same order, one line each; a list of sources comes first
 */
public record IngestionResult(ImmutableList<Article> articles, ImmutableList<Problem> problems) {
  public IngestionResult {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(problems, "problems");
  }
}
