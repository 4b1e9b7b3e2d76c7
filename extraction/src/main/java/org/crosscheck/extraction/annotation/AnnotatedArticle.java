package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.crosscheck.model.article.Article;

/**
 * An article and its sentences, title first, in the order of the text. Sentences of regions that
 * yield no claims are not among them.
 */
public record AnnotatedArticle(Article article, ImmutableList<Sentence> sentences) {
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(sentences, "sentences");
  }
}
