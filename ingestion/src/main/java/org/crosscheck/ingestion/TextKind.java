package org.crosscheck.ingestion;

/** What the text of an article holds. */
public enum TextKind {
  /**
   * A page as copied or saved: furniture stands in it, and its title and date may be found there.
   */
  PAGE,
  /** Body and nothing else: no regions are looked for, and nothing is taken from it. */
  ALL_BODY
}
