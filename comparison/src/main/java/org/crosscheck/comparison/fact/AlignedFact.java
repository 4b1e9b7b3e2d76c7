package org.crosscheck.comparison.fact;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crosscheck.model.value.Measure;

/**
 * One question and what the articles of an event answer to it.
 *
 * @param id stable between runs
 * @param event the event's id
 * @param label the question in plain words
 * @param measure what is measured, in its fullest form; absent for quotations
 * @param positions by article in the event's order, then by place in the text
 */
public record AlignedFact(
    String id,
    String event,
    String label,
    Optional<Measure> measure,
    ImmutableList<Position> positions) {
  public AlignedFact {
    visible(id, "fact id");
    visible(event, "fact event");
    visible(label, "fact label");
  }
}
