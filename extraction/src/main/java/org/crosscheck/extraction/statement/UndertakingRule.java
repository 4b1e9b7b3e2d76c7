package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.StatementType;

/**
 * What speakers say that they themselves will do or will not do: "said it would not appeal", "we
 * will close the base". Only where a pronoun stands for the speaker, and without a condition:
 * "would not, unless" and "would, if" are one.
 */
final class UndertakingRule implements StatementRule {
  private static final String STANCE = "will";
  private static final ImmutableSet<String> MODALS = ImmutableSet.of("will", "would", "wo");
  private static final ImmutableSet<String> SPEAKER =
      ImmutableSet.of("it", "he", "she", "they", "we", "i");

  /** Verbs for what is so, which nobody undertakes: Quirk et al., 4.28-4.31. */
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of(
          "be",
          "have",
          "belong",
          "believe",
          "contain",
          "cost",
          "depend",
          "deserve",
          "know",
          "like",
          "love",
          "mean",
          "need",
          "own",
          "prefer",
          "remain",
          "resemble",
          "seem",
          "suppose",
          "think",
          "want",
          "wish");

  private static final ImmutableSet<String> CONDITIONS = ImmutableSet.of("if", "unless", "until");

  static boolean mayBegin(String word) {
    return MODALS.contains(word);
  }

  @Override
  public String name() {
    return "undertaking";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    int next = line.pastAdverbs(i + 1);
    while (line.isNegation(next) || line.is(next, Tag.ADV)) {
      next++;
    }
    int verb = next;
    boolean undertakes =
        mayBegin(line.word(i))
            && line.is(i, Tag.AUX)
            && SPEAKER.contains(line.word(line.beforeAdverbs(i)))
            && line.is(verb, Tag.VERB)
            && !STATES.contains(line.lemma(verb))
            && !isConditional(line);
    if (!undertakes) {
      return Optional.empty();
    }
    int holder = line.beforeAdverbs(i);
    Firmness firmness = new Firmness(Modality.PLAN, Range.closedOpen(i, i + 1));
    ImmutableList<Range<Integer>> negators = line.negators(i, verb);
    return Targets.after(line, verb)
        .map(
            target ->
                new Found(
                    StatementType.INTENT,
                    Range.closedOpen(i, target.upperEndpoint()),
                    STANCE,
                    Leaning.NEUTRAL,
                    Optional.of(firmness),
                    Optional.of(Range.closedOpen(holder, holder + 1)),
                    target,
                    negators,
                    name()));
  }

  private static boolean isConditional(Line line) {
    return IntStream.range(0, line.size()).anyMatch(i -> CONDITIONS.contains(line.word(i)));
  }
}
