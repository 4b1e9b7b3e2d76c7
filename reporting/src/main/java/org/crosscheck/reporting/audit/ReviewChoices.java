package org.crosscheck.reporting.audit;

import com.google.common.collect.ImmutableList;

/**
 * What the drop-down lists of a review offer. Other words may be typed and are carried as well: the
 * lists help and do not command.
 */
public final class ReviewChoices {
  /** What the reviewer makes of a finding. */
  public static final ImmutableList<String> VERDICTS =
      ImmutableList.of("real difference", "harmless", "false alarm", "unclear");

  /** A finding that nobody needs to look at any more. */
  public static final String CLOSED = "closed";

  /** How far the work on it is. */
  public static final ImmutableList<String> STATUSES =
      ImmutableList.of("open", "checking", "asked the outlet", CLOSED);

  private ReviewChoices() {}
}
