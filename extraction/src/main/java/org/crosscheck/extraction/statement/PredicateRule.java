package org.crosscheck.extraction.statement;

import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.model.claim.StatementType;

/** "A toll would be unacceptable to the town", "that is a direct threat". */
final class PredicateRule implements StatementRule {
  private final StancePhrases phrases;

  PredicateRule(StancePhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "subject-and-judgement";
  }

  @Override
  public Optional<Found> at(Line line, int i) {
    return phrases.at(line, i).flatMap(phrase -> read(line, phrase));
  }

  private Optional<Found> read(Line line, StancePhrase phrase) {
    int copula = line.beforeAdverbs(phrase.opening());
    while (line.isNegation(copula)) {
      copula = line.beforeAdverbs(copula);
    }
    if (!line.isBe(copula) || line.is(phrase.end(), Tag.NOUN, Tag.PROPN)) {
      return Optional.empty();
    }
    int group = line.groupStart(copula);
    Optional<Range<Integer>> subject = Targets.before(line, group);
    Optional<Range<Integer>> holder = phrases.holderBehind(line, phrase);
    if (subject.isPresent() && line.word(subject.get().lowerEndpoint()).equals("for")) {
      holder = holder.or(() -> forWhom(line, subject.get()));
      Optional<Range<Integer>> whom = holder;
      Optional<Range<Integer>> rest =
          whom.map(w -> Range.closedOpen(w.upperEndpoint(), subject.get().upperEndpoint()))
              .filter(range -> !range.isEmpty());
      return rest.map(target -> found(line, phrase, group, whom, target));
    }
    Optional<Range<Integer>> known = holder;
    return subject
        .flatMap(target -> StancePhrases.meant(line, target, phrase.end()))
        .map(target -> found(line, phrase, group, known, target));
  }

  /** "For the town the toll was unacceptable": the words up to the next determiner. */
  private static Optional<Range<Integer>> forWhom(Line line, Range<Integer> subject) {
    int end = subject.lowerEndpoint() + 1;
    boolean name = false;
    while (end < subject.upperEndpoint()
        && (!line.is(end, Tag.DET, Tag.PRON) || !name)
        && !line.is(end, Tag.ADJ)) {
      name |= line.is(end, Tag.NOUN, Tag.PROPN);
      end++;
    }
    return name
        ? Optional.of(Range.closedOpen(subject.lowerEndpoint() + 1, end))
        : Optional.empty();
  }

  private Found found(
      Line line,
      StancePhrase phrase,
      int group,
      Optional<Range<Integer>> holder,
      Range<Integer> target) {
    return new Found(
        StatementType.POSITION,
        Range.closedOpen(phrase.from(), phrase.end()),
        phrase.stance(),
        phrase.leaning(),
        Optional.empty(),
        holder,
        target,
        line.negators(group, phrase.from()),
        name());
  }
}
