package org.crosscheck.reporting.json;

import java.util.Optional;

/**
 * An input line that cannot be used. Its message is one line that says what is wrong and what is
 * expected; the run goes on with the next line.
 */
public final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A string and not an Optional, which cannot be serialised. */
  private final String id;

  BadLineException(Optional<String> id, String message) {
    super(OneLine.of(message));
    this.id = id.orElse(null);
  }

  /** The line's id where it could be read. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }
}
