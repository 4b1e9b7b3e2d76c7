package org.crosscheck.model.report;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;

/**
 * A group of articles about one happening.
 *
 * @param id stable between runs of the same input
 * @param label a few words for a reader: a headline or the strongest terms
 * @param window the days of the articles; absent where none has a date
 * @param articles their ids, by publication and then by id; at least one
 */
public record Event(
    String id, String label, Optional<TimeInterval> window, ImmutableList<String> articles) {
  public Event {
    visible(id, "event id");
    visible(label, "event label");
    Objects.requireNonNull(window, "window");
    that(!articles.isEmpty(), "an event needs an article", articles);
  }
}
