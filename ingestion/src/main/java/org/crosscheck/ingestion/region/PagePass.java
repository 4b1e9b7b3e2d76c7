package org.crosscheck.ingestion.region;

/**
 * Marks what only its surroundings tell: what stands before, after, or elsewhere in the article.
 */
interface PagePass {
  void mark(Page page);
}
