package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementType;

/**
 * "The board has no plans to close the mill", "there is no intention of closing it". Only where it
 * is negated: that somebody has a plan is said in many sentences that are about something else.
 */
final class NothingMeantRule implements StatementRule {
  private final Stances stances;

  NothingMeantRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "nothing-meant";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return line.is(i, Tag.NOUN)
        ? stances.at(line, i, Stance.Kind.INTENTION).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int noun, Stance stance) {
    int no = Nothing.before(line, noun);
    int doing = Intents.doing(line, line.pastAdverbs(noun + 1), stance.links());
    int verb = no - 1;
    boolean there = line.isBe(verb) && line.word(line.groupStart(verb) - 1).equals("there");
    boolean has = line.lemma(verb).equals("have") || line.word(verb).equals("has");
    if (no < 0 || doing < 0 || !there && !has) {
      return Optional.empty();
    }
    Optional<Range<Integer>> holder =
        has ? line.actorBefore(line.groupStart(verb)) : Optional.empty();
    return has && holder.isEmpty()
        ? Optional.empty()
        : Targets.after(line, doing)
            .map(
                target ->
                    new Found(
                        StatementType.INTENT,
                        Range.closedOpen(no, target.upperEndpoint()),
                        stance.lemma(),
                        Leaning.NEUTRAL,
                        Firmness.of(stance, noun),
                        holder,
                        target,
                        ImmutableList.of(Range.closedOpen(no, no + 1)),
                        name()));
  }
}
