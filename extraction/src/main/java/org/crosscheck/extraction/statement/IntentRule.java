package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;

/** "The board is considering closing the mill", "has decided to close it". */
final class IntentRule implements StatementRule {
  private final Stances stances;

  IntentRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "intent";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return line.is(i, Tag.VERB)
        ? stances.at(line, i, Stance.Kind.INTENT).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int verb, Stance stance) {
    int next = line.pastAdverbs(verb + 1);
    boolean infinitive =
        stance.links().contains("to")
            && line.word(next).equals("to")
            && line.is(next + 1, Tag.VERB);
    boolean gerund =
        stance.links().contains("gerund")
            && line.word(next).endsWith("ing")
            && line.is(next, Tag.VERB);
    int group = line.groupStart(verb);
    if (!infinitive && !gerund || line.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    return line.actorBefore(group)
        .flatMap(
            who ->
                Targets.after(line, infinitive ? next + 1 : next)
                    .map(
                        target ->
                            new Found(
                                Range.closedOpen(verb, target.upperEndpoint()),
                                stance.lemma(),
                                Leaning.NEUTRAL,
                                stance.modality(),
                                Optional.of(who),
                                target,
                                line.isNegated(group, verb),
                                name())));
  }
}
