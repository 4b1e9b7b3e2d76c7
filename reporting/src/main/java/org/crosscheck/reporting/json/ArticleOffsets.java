package org.crosscheck.reporting.json;

import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;

/** The offsets of an article's two texts, each counted once. */
record ArticleOffsets(CodePoints title, CodePoints body) {
  static ArticleOffsets of(Article article) {
    return new ArticleOffsets(
        CodePoints.of(article.textOf(Part.TITLE)), CodePoints.of(article.textOf(Part.BODY)));
  }

  CodePoints of(Part part) {
    return part == Part.TITLE ? title : body;
  }
}
