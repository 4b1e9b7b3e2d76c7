package org.crosscheck.comparison.fact;

import static org.crosscheck.model.Require.visible;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
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
 * @param strands which of several ways of asking each claim answers, by the claim's id: claims of
 *     two strands are of one thing as far as the words around them tell; empty where the measures
 *     say so of all
 */
public record AlignedFact(
    String id,
    String event,
    String label,
    Optional<Measure> measure,
    ImmutableList<Position> positions,
    ImmutableMap<String, Integer> strands) {
  public AlignedFact {
    visible(id, "fact id");
    visible(event, "fact event");
    visible(label, "fact label");
  }

  /** A fact whose claims are tied by what they say alone. */
  AlignedFact(
      String id,
      String event,
      String label,
      Optional<Measure> measure,
      ImmutableList<Position> positions) {
    this(id, event, label, measure, positions, ImmutableMap.of());
  }

  /** What tells that the two are of one thing. */
  public Tie tie(Position a, Position b) {
    boolean one = Objects.equals(strands.get(a.first().id()), strands.get(b.first().id()));
    return one ? Tie.MEASURE : Tie.WORDS;
  }
}
