package org.crosscheck.reporting.html;

import org.crosscheck.model.report.Lane;
import org.crosscheck.reporting.Labels;

/**
 * One value of a filter.
 *
 * @param key as the findings carry it
 * @param words as a reader sees it
 * @param count findings that have it, where the page says so
 * @param chosen whether its findings are listed when the page opens
 */
record Choice(String key, String words, int count, boolean chosen) {

  /** A lane: what somebody should look at is listed at once, the rest when it is asked for. */
  static Choice of(Lane lane, int count) {
    return new Choice(
        Labels.key(lane), Labels.words(lane), count, lane == Lane.CONFLICT || lane == Lane.NUANCE);
  }
}
