package org.crosscheck.extraction.time.grammar;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.extraction.time.calendar.TimeValue;

/**
 * A named pattern and what it means.
 *
 * @param name as {@code explain} shows it and the examples cite it
 */
public record Rule(String name, Pattern pattern, Meaning meaning) {
  /** What a match means in its situation; empty where the words turn out to be no such time. */
  @FunctionalInterface
  public interface Meaning {
    Optional<? extends TimeValue> of(Captures captures, Input input);
  }

  public Rule {
    visible(name, "rule name");
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(meaning, "meaning");
  }
}
