package org.crosscheck.reporting.html;

import com.google.common.collect.ImmutableList;

/**
 * One paragraph of an article.
 *
 * @param furniture what kind of furniture it is; empty for body
 * @param pieces its text, cut where a claim starts or ends
 */
record Paragraph(String furniture, ImmutableList<Piece> pieces) {

  /**
   * A stretch of text that the same claims cover.
   *
   * @param anchors the places on the page that start here
   * @param claims the anchors of the claims that cover it, with spaces between; empty for none
   * @param lane of the gravest finding that one of them is a side of, or {@code fact} where they
   *     are only part of a fact
   * @param href the card of that finding or fact
   */
  record Piece(
      String text, ImmutableList<String> anchors, String claims, String lane, String href) {}
}
