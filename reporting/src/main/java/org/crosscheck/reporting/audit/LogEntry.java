package org.crosscheck.reporting.audit;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;

/**
 * One line of the run log. It names no time and no place of this machine, so that the same run
 * gives the same log.
 *
 * @param topic what the line is about
 * @param subject the file, option or number that it speaks of
 * @param text the line itself
 */
public record LogEntry(Topic topic, String subject, String text) {
  public LogEntry {
    Objects.requireNonNull(topic, "topic");
    visible(subject, "subject of a log entry");
    visible(text, "text of a log entry");
  }

  /** What a line of the log is about. */
  public enum Topic {
    PROGRAM,
    OPTION,
    INPUT,
    RESULT,
    REVIEW,
    /** Something that was left out or not understood. */
    PROBLEM,
    /** Something that the format cannot hold, and what stands there instead. */
    LIMIT
  }
}
