package org.crosscheck.model.article;

/** The two texts of an article, each with offsets of its own. */
public enum Part {
  TITLE,
  BODY
}
