package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementType;

/** "No date has been set for the talks", "no final decision was taken on the toll". */
final class NothingSettledRule implements StatementRule {
  private final Stances stances;

  NothingSettledRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "nothing-settled";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return line.is(i, Tag.NOUN)
        ? stances.at(line, i, Stance.Kind.SETTLED).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int noun, Stance stance) {
    int no = Nothing.before(line, noun);
    int verb = noun + 1;
    boolean passive = false;
    while (line.is(verb, Tag.AUX, Tag.ADV)) {
      passive |= line.isBe(verb);
      verb++;
    }
    if (no < 0 || !passive || !line.is(verb, Tag.VERB) || line.word(verb).endsWith("ing")) {
      return Optional.empty();
    }
    int link = line.pastAdverbs(verb + 1);
    Optional<Range<Integer>> about =
        stance.links().contains(line.word(link)) ? Targets.after(line, link + 1) : Optional.empty();
    Range<Integer> target = about.orElse(Range.closedOpen(noun, noun + 1));
    return Optional.of(
        new Found(
            StatementType.INTENT,
            Range.closedOpen(no, about.map(Range::upperEndpoint).orElse(verb + 1)),
            line.lemma(verb) + " " + stance.lemma(),
            Leaning.NEUTRAL,
            Optional.empty(),
            Optional.empty(),
            target,
            ImmutableList.of(Range.closedOpen(no, no + 1)),
            name()));
  }
}
