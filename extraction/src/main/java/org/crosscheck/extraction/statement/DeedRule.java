package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.StatementType;

/**
 * "The storm destroyed the Lindby mill", "the Lindby mill may have been damaged". Only what bears a
 * name: two reports of it are then surely of one thing.
 */
final class DeedRule implements StatementRule {
  private final Stances stances;

  DeedRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "deed";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return line.is(i, Tag.VERB)
        ? stances.at(line, i, Stance.Kind.DEED).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int verb, Stance stance) {
    int group = line.groupStart(verb);
    int end = verb + stance.words().size();
    Optional<Range<Integer>> subject = line.actorBefore(group);
    boolean passive = false;
    for (int i = group; i < verb; i++) {
      if (line.word(i).equals("to")) {
        return Optional.empty();
      }
      passive |= line.isBe(i);
    }
    Optional<Range<Integer>> target = passive ? subject : subject.flatMap(who -> object(line, end));
    return line.word(verb).endsWith("ing")
        ? Optional.empty()
        : target
            .filter(range -> isNamed(line, range))
            .map(
                range ->
                    new Found(
                        StatementType.DEED,
                        range.span(Range.closedOpen(group, end)),
                        stance.lemma(),
                        Leaning.NEUTRAL,
                        Optional.empty(),
                        Optional.empty(),
                        range,
                        line.negators(group, verb),
                        name()));
  }

  private static Optional<Range<Integer>> object(Line line, int from) {
    int to = from;
    while (line.is(to, Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN)) {
      to++;
    }
    return to > from ? Optional.of(Range.closedOpen(from, to)) : Optional.empty();
  }

  /** A name in it, and a noun for what bears it. */
  private static boolean isNamed(Line line, Range<Integer> target) {
    boolean name = false;
    for (int i = target.lowerEndpoint(); i < target.upperEndpoint(); i++) {
      name |= line.is(i, Tag.PROPN);
    }
    return name && line.is(target.upperEndpoint() - 1, Tag.NOUN);
  }
}
