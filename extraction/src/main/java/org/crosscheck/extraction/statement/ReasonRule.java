package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.claim.Leaning;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.claim.StatementType;

/**
 * "One of the main reasons for the move was to save money", "to save it was a likely motive of".
 */
final class ReasonRule implements StatementRule {
  private final Stances stances;
  private final ImmutableMap<String, Modality> hedges;

  ReasonRule(Stances stances) {
    this.stances = stances;
    this.hedges =
        Lexicon.load("en/modality/modality-cues.tsv").rows().stream()
            .filter(row -> row.get("words").indexOf(' ') < 0)
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get("words"), row -> Modality.valueOf(row.get("modality"))));
  }

  @Override
  public String name() {
    return "reason-for";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    boolean noun = line.is(i, Tag.NOUN);
    return noun
        ? stances.at(line, i, Stance.Kind.REASON).flatMap(stance -> read(line, i, stance))
        : Optional.empty();
  }

  private Optional<Found> read(Line line, int noun, Stance stance) {
    if (!stance.links().contains(line.word(noun + 1))) {
      return Optional.empty();
    }
    int from = noun;
    while (line.is(from - 1, Tag.ADJ)) {
      from--;
    }
    int begin = from;
    Optional<Range<Integer>> done = Targets.after(line, noun + 2);
    if (done.isEmpty()) {
      return Optional.empty();
    }
    int copula = line.pastAdverbs(done.get().upperEndpoint());
    int end = copula;
    while (line.is(end, Tag.AUX)) {
      end++;
    }
    Optional<Range<Integer>> target =
        end > copula
            ? Targets.after(line, end).map(why -> done.get().span(why))
            : behindEffect(line, begin).map(why -> why.span(done.get()));
    return target.map(
        both ->
            new Found(
                StatementType.REASON,
                Range.closedOpen(begin, Math.max(noun + 1, done.get().upperEndpoint())),
                "reason",
                Leaning.NEUTRAL,
                firmness(line, begin, noun),
                Optional.empty(),
                both,
                ImmutableList.of(),
                name()));
  }

  /** "To save money was among the likely motives": what stands before "was among the". */
  private static Optional<Range<Integer>> behindEffect(Line line, int reason) {
    int i = reason - 1;
    while (line.is(i, Tag.DET, Tag.ADP, Tag.NUM, Tag.PRON)) {
      i--;
    }
    if (!line.isBe(i)) {
      return Optional.empty();
    }
    int group = line.groupStart(i);
    boolean aside = line.word(group - 1).equals(",");
    return aside && line.word(0).equals("to")
        ? Optional.of(Range.closedOpen(0, group))
        : Targets.before(line, group).filter(range -> isDoing(line, range));
  }

  private static boolean isDoing(Line line, Range<Integer> effect) {
    for (int i = effect.lowerEndpoint(); i < effect.upperEndpoint(); i++) {
      if (line.is(i, Tag.NOUN, Tag.VERB, Tag.PROPN)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Firmness> firmness(Line line, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (hedges.containsKey(line.word(i))) {
        return Optional.of(new Firmness(hedges.get(line.word(i)), Range.closedOpen(i, i + 1)));
      }
    }
    return Optional.empty();
  }
}
