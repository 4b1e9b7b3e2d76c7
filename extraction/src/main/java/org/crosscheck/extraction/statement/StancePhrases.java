package org.crosscheck.extraction.statement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;

/** Finds judgements and what belongs to them. */
final class StancePhrases {
  private static final ImmutableSet<String> EMPTY_SUBJECTS = ImmutableSet.of("it", "there");
  private static final ImmutableSet<String> CLAUSES = ImmutableSet.of("to", "that", "if", "for");

  private static final ImmutableSet<String> PAST = ImmutableSet.of("was", "were", "been", "became");
  private static final ImmutableSet<String> MODALS =
      ImmutableSet.of("would", "could", "might", "should", "may", "must");

  private final Stances stances;

  StancePhrases(Stances stances) {
    this.stances = stances;
  }

  /** The judgement whose adjective or noun stands at a token. */
  Optional<StancePhrase> at(Line line, int i) {
    Optional<Stance> adjective =
        line.is(i, Tag.NOUN, Tag.PROPN)
            ? Optional.empty()
            : stances.at(line, i, Stance.Kind.ADJECTIVE);
    if (adjective.isPresent()) {
      int end = i + adjective.get().words().size();
      boolean attributive = line.is(end, Tag.NOUN, Tag.PROPN, Tag.ADJ);
      return attributive
          ? Optional.empty()
          : Optional.of(phrase(line, i, i, end, adjective.get(), true));
    }
    if (!line.is(i, Tag.NOUN, Tag.ADJ)) {
      return Optional.empty();
    }
    return stances
        .at(line, i, Stance.Kind.NOUN)
        .map(stance -> noun(line, i, stance))
        .or(
            () ->
                stances
                    .at(line, i, Stance.Kind.OUTCOME)
                    .map(stance -> noun(line, i, stance))
                    .filter(phrase -> !isOver(line, phrase)));
  }

  private static StancePhrase noun(Line line, int i, Stance stance) {
    return phrase(line, firstAdjective(line, i), i, i + stance.words().size(), stance, false);
  }

  /** "The day was a success": what has turned out so is no longer a matter to be for or against. */
  private static boolean isOver(Line line, StancePhrase phrase) {
    int copula = line.beforeAdverbs(phrase.opening());
    boolean imagined = MODALS.contains(line.word(line.groupStart(copula)));
    return PAST.contains(line.word(copula)) && !imagined;
  }

  private static int firstAdjective(Line line, int noun) {
    int from = noun;
    while (line.is(from - 1, Tag.ADJ) || line.is(from - 1, Tag.NOUN)) {
      from--;
    }
    return from;
  }

  private static StancePhrase phrase(
      Line line, int from, int word, int end, Stance stance, boolean adjective) {
    int opening = line.beforeAdverbs(from) + 1;
    if (!adjective) {
      while (line.is(opening - 1, Tag.DET, Tag.NUM, Tag.PRON)
          || line.word(opening - 1).equals("of") && line.word(opening - 2).equals("one")) {
        opening = line.beforeAdverbs(opening - 1) + 1;
      }
    }
    StringBuilder lemma = new StringBuilder();
    for (int i = from; i < word; i++) {
      lemma.append(line.word(i)).append(' ');
    }
    return new StancePhrase(
        opening, from, end, lemma + stance.lemma(), stance.leaning(), adjective);
  }

  /** "unacceptable to the town": the name or body behind an adjective. */
  Optional<Range<Integer>> holderBehind(Line line, StancePhrase phrase) {
    int link = phrase.end();
    while (line.isMark(link)) {
      link++;
    }
    boolean linked = line.word(link).equals("to") || line.word(link).equals("for");
    if (!phrase.adjective() || !linked) {
      return Optional.empty();
    }
    int end = link + 1;
    boolean named = false;
    while (line.is(end, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN)) {
      named |= line.is(end, Tag.PROPN);
      end++;
    }
    boolean actor = named && !line.word(end).equals("to");
    return actor ? Optional.of(Range.closedOpen(link + 1, end)) : Optional.empty();
  }

  /**
   * What an empty "it" stands for: the clause behind the judgement; the subject itself otherwise.
   */
  static Optional<Range<Integer>> meant(Line line, Range<Integer> subject, int behind) {
    int last = subject.upperEndpoint() - 1;
    boolean empty = last == subject.lowerEndpoint() && EMPTY_SUBJECTS.contains(line.word(last));
    int clause = behind;
    while (line.isMark(clause)) {
      clause++;
    }
    return empty && CLAUSES.contains(line.word(clause))
        ? Targets.after(line, clause).or(() -> Optional.of(subject))
        : Optional.of(subject);
  }
}
