package org.crosscheck.model.article;

/** What a stretch of an article's text is when it is not body. */
public enum RegionType {
  /** A line under or over a picture that says what it shows. */
  CAPTION(true),
  /** The article's own title where it stands in the text (again), word for word. */
  REPEATED_HEADLINE(false),
  /** A headline inside the text that is not the title: an inline heading or a second deck. */
  HEADLINE(true),
  /** A link to, or the first lines of, another piece of the same outlet on the same story. */
  OWN_TEASER(true),
  /** A link to, or the first lines of, a piece on another story. */
  OTHER_TEASER(false),
  /** Menus, PREV/NEXT lines, "Show More", "News Feed". */
  NAVIGATION(false),
  /** Who took or owns a picture. */
  PHOTO_CREDIT(false),
  /**
   * Who reported, wrote, translated or edited, and which agency it came from; kept as provenance.
   */
  WIRE_CREDIT(false),
  /** The author's name on a line of its own. */
  BYLINE(false),
  /** Place, outlet or date of writing in front of the first sentence. */
  DATELINE(false),
  /** "2 min read" and its like. */
  READING_TIME(false),
  /** "Share this article", "Follow us", "Subscribe". */
  SHARE_PROMPT(false),
  /** A remark on the article itself: "(Updated with ...)", a correction, a disclaimer. */
  EDITORIAL_NOTE(false),
  /** A line of dashes or other marks without a word. */
  SEPARATOR(false);

  private final boolean yieldsClaims;

  RegionType(boolean yieldsClaims) {
    this.yieldsClaims = yieldsClaims;
  }

  /** Whether claims are read from such a region: only where the outlet speaks of this story. */
  public boolean yieldsClaims() {
    return yieldsClaims;
  }
}
