package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementType;

/**
 * "The town is worried about the toll", "she is firmly against it", "he was open to talks", "not
 * focused on it".
 */
final class AttitudeRule implements StatementRule {
  private final Stances stances;

  AttitudeRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "attitude";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return stances.at(line, i, Stance.Kind.ATTITUDE).flatMap(stance -> read(line, i, stance));
  }

  private Optional<Found> read(Line line, int word, Stance stance) {
    int copula = line.beforeAdverbs(word);
    while (line.isNegation(copula)) {
      copula = line.beforeAdverbs(copula);
    }
    if (!line.isBe(copula)) {
      return Optional.empty();
    }
    int group = line.groupStart(copula);
    ImmutableList<Range<Integer>> negators = line.negators(group, word);
    if (stance.leaning() == Leaning.NEUTRAL && negators.isEmpty()) {
      return Optional.empty();
    }
    int end = word + stance.words().size();
    int object = line.pastAdverbs(end) + (stance.links().isEmpty() ? 0 : 1);
    Optional<Range<Integer>> holder = line.actorBefore(group);
    return holder.flatMap(
        who ->
            Targets.after(line, object)
                .filter(target -> !line.is(target.lowerEndpoint(), Tag.SCONJ))
                .map(
                    target ->
                        new Found(
                            StatementType.POSITION,
                            Range.closedOpen(word, target.upperEndpoint()),
                            stance.lemma(),
                            stance.leaning(),
                            Optional.empty(),
                            holder,
                            target,
                            negators,
                            name())));
  }
}
