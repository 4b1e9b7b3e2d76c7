package org.crosscheck.extraction.claims;

import org.crosscheck.extraction.annotation.AnnotatedArticle;

/**
 * Completes the frames of claims after all of them were read: who says each, how firmly, and
 * whether it is affirmed. Adds and drops no claim.
 */
public interface ClaimAnnotator {
  Readings annotate(AnnotatedArticle article, Readings readings);
}
