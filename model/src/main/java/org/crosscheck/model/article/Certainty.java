package org.crosscheck.model.article;

/** How sure a publication date is. */
public enum Certainty {
  /** Given with the article: a header line, front matter, a page's metadata, a list. */
  GIVEN,
  /** Printed in the article as its date: a dateline, a date in the headline, an "updated" line. */
  PRINTED,
  /** Worked out from what the text says, such as the latest full date in it. */
  GUESSED
}
