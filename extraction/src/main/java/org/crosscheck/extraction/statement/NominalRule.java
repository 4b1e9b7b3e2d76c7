package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.StatementType;

/** "reiterated its opposition to the toll", "we have a negative view of it". */
final class NominalRule implements StatementRule {
  private static final int FARTHEST = 8;
  private static final ImmutableSet<String> OWN =
      ImmutableSet.of("its", "his", "her", "their", "our", "my", "the", "a", "an", "strong");

  private final Stances stances;

  NominalRule(Stances stances) {
    this.stances = stances;
  }

  @Override
  public String name() {
    return "stance-noun";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return stances.at(line, i, Stance.Kind.NOMINAL).flatMap(stance -> read(line, i, stance));
  }

  private Optional<Found> read(Line line, int word, Stance stance) {
    int object = line.pastAdverbs(word + stance.words().size()) + 1;
    return holder(line, word)
        .flatMap(
            who ->
                Targets.after(line, object)
                    .map(
                        target ->
                            new Found(
                                StatementType.POSITION,
                                Range.closedOpen(word, target.upperEndpoint()),
                                stance.lemma(),
                                stance.leaning(),
                                Optional.empty(),
                                Optional.of(who),
                                target,
                                line.word(word - 1).equals("no")
                                    ? ImmutableList.of(Range.closedOpen(word - 1, word))
                                    : ImmutableList.of(),
                                name())));
  }

  /** Whose it is: a name in the genitive, or the subject of the verb that the noun hangs on. */
  private static Optional<Range<Integer>> holder(Line line, int word) {
    for (int i = word - 1; i >= 0 && word - i < FARTHEST; i--) {
      if (line.is(i, Tag.VERB)) {
        boolean infinitive = line.word(i - 1).equals("to");
        return infinitive ? Optional.empty() : line.actorBefore(line.groupStart(i));
      }
      boolean inside =
          line.is(i, Tag.ADJ, Tag.ADV, Tag.DET, Tag.PRON) || OWN.contains(line.word(i));
      if (line.is(i, Tag.AUX) && !line.isBe(i)) {
        return line.actorBefore(line.groupStart(i));
      }
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
