package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.StatementType;

/**
 * "The board is considering closing the mill", "has decided to close it", "stopped short of closing
 * it".
 */
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
    return line.is(i, Tag.VERB) || FiniteNouns.isVerb(line, i)
        ? stances.at(line, i, Stance.Kind.INTENT).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int verb, Stance stance) {
    int end = verb + stance.words().size();
    int doing = Intents.doing(line, line.pastAdverbs(end), stance.links());
    int group = line.groupStart(verb);
    if (doing < 0 || line.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    boolean denies = stance.modality().filter(says -> says == Modality.DENIAL).isPresent();
    ImmutableList<Range<Integer>> negators =
        denies ? ImmutableList.of(Range.closedOpen(verb, doing)) : line.negators(group, verb);
    return line.actorBefore(group)
        .flatMap(
            who ->
                Targets.after(line, doing)
                    .map(
                        target ->
                            new Found(
                                StatementType.INTENT,
                                Range.closedOpen(verb, target.upperEndpoint()),
                                stance.lemma(),
                                Leaning.NEUTRAL,
                                Firmness.of(stance, verb),
                                Optional.of(who),
                                target,
                                negators,
                                name())));
  }
}
