package org.crosscheck.extraction.claims;

import com.google.common.collect.ImmutableList;
import org.crosscheck.extraction.annotation.AnnotatedArticle;

/**
 * Reads claims of one kind. An extractor holds no state of an article, but may hold scratch space:
 * one a thread.
 */
public interface ClaimExtractor {
  /**
   * The claims of one article.
   *
   * @param article the article and its sentences
   * @param earlier what the extractors before this one read, in the order of the text
   * @return what was read, in the order of the text
   */
  ImmutableList<Reading> read(AnnotatedArticle article, Readings earlier);
}
