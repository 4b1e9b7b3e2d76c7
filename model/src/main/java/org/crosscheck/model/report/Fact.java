package org.crosscheck.model.report;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Measure;

/**
 * One question that several claims answer: a row of the matrix.
 *
 * @param id stable between runs of the same input
 * @param event the event's id
 * @param label the question in plain words: "How many soldiers to be deployed?"
 * @param measure what is measured; absent for quotations and names
 * @param judgement what comes of its claims
 * @param cells one an article, in the event's order of articles
 */
public record Fact(
    String id,
    String event,
    String label,
    Optional<Measure> measure,
    Judgement judgement,
    ImmutableList<Cell> cells) {
  public Fact {
    visible(id, "fact id");
    visible(event, "fact event");
    visible(label, "fact label");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(cells, "cells");
  }
}
