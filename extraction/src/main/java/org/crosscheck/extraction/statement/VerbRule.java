package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.StatementType;

/**
 * "The mayor rejected the plan", "she objects to a toll", "the plan cannot be accepted". Who does
 * not rule a thing out is not for it.
 */
final class VerbRule implements StatementRule {
  private final Stances stances;

  VerbRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "verb-and-object";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return line.is(i, Tag.VERB)
        ? stances.at(line, i, Stance.Kind.VERB).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int verb, Stance stance) {
    int group = line.groupStart(verb);
    boolean modifier = line.is(verb - 1, Tag.DET, Tag.ADJ) && line.is(verb + 1, Tag.NOUN, Tag.ADJ);
    if (modifier || line.word(verb - 1).equals("to")) {
      return Optional.empty();
    }
    if (isPassive(line, group, verb)) {
      return passive(line, group, verb, stance);
    }
    int object =
        line.pastAdverbs(verb + stance.words().size()) + (stance.links().isEmpty() ? 0 : 1);
    boolean clause =
        line.is(object, Tag.SCONJ, Tag.PART)
            || line.is(object, Tag.VERB) && !line.word(object).endsWith("ing");
    if (clause && stance.links().isEmpty()) {
      return Optional.empty();
    }
    Optional<Range<Integer>> holder = line.actorBefore(group);
    return Targets.after(line, object)
        .map(
            target ->
                found(
                    line,
                    stance,
                    group,
                    verb,
                    Range.closedOpen(verb, target.upperEndpoint()),
                    holder,
                    target));
  }

  private static boolean isPassive(Line line, int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (line.isBe(i) && !line.word(verb).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** By whom, or by whoever says that it can or must be so. */
  private Optional<Found> passive(Line line, int group, int verb, Stance stance) {
    boolean by = line.word(verb + 1).equals("by");
    boolean modal =
        line.is(group, Tag.AUX) && !line.isBe(group) || line.word(group).equals("cannot");
    if (by == modal) {
      return Optional.empty();
    }
    Optional<Range<Integer>> holder = by ? Targets.after(line, verb + 2) : Optional.empty();
    return Targets.before(line, group)
        .map(
            target ->
                found(
                    line,
                    stance,
                    group,
                    verb,
                    Range.closedOpen(group, verb + stance.words().size()),
                    holder,
                    target));
  }

  private Found found(
      Line line,
      Stance stance,
      int group,
      int verb,
      Range<Integer> words,
      Optional<Range<Integer>> holder,
      Range<Integer> target) {
    ImmutableList<Range<Integer>> negators = line.negators(group, verb);
    Optional<Firmness> firmness = Firmness.of(stance, verb);
    boolean leftOpen =
        negators.size() % 2 == 1
            && firmness.filter(says -> says.modality() == Modality.DENIAL).isPresent();
    return new Found(
        StatementType.POSITION,
        words,
        stance.lemma(),
        leftOpen ? Leaning.NEUTRAL : stance.leaning(),
        leftOpen ? firmness.map(Firmness::leftOpen) : firmness,
        holder,
        target,
        negators,
        name());
  }
}
