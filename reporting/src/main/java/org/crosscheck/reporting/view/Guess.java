package org.crosscheck.reporting.view;

import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Outlet;
import org.crosscheck.model.article.Publication;

/** What was guessed is marked as guessed wherever a reader sees it. */
public final class Guess {
  private static final String MARK = " (guessed)";

  private Guess() {}

  /** An outlet's name in one line; one that nobody gave is marked. */
  public static String outlet(Outlet outlet) {
    return VisibleText.line(outlet.name()) + (outlet.guessed() ? MARK : "");
  }

  /** The day of publication; one that nobody gave and no line states is marked. */
  public static String day(Publication published) {
    return published.date() + (published.certainty() == Certainty.GUESSED ? MARK : "");
  }
}
