package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/**
 * Reads speech from a noun with a clause: "Lind's claim that ...", "a report in the Herald that
 * ...".
 */
final class NounThatCues {
  private static final ImmutableSet<String> MEANS = ImmutableSet.of("in", "on", "via", "through");

  private final ClauseEnds ends = new ClauseEnds();

  /** What the noun before the "that" at a token holds. */
  Optional<Speech> at(Clause clause, int that) {
    int noun =
        clause.word(that).equals("that") && that > 1 ? NounClauses.nounBefore(clause, that) : -1;
    if (noun < 0 || isMeansOfSaying(clause, noun)) {
      return Optional.empty();
    }
    Optional<Range> owner =
        that > noun + 1 ? NounClauses.carrier(clause, noun, that) : owner(clause, noun);
    return owner.map(
        range ->
            new CuePhrase(clause, noun, noun + 1, "noun-that")
                .says(
                    range,
                    that,
                    ends.ofPhrase(clause, that),
                    NounClauses.modality(clause.word(noun))));
  }

  /** "Lind said in a post on X that": the verb before has the speaker. */
  private static boolean isMeansOfSaying(Clause clause, int noun) {
    int from = noun;
    while (clause.is(from - 1, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN)) {
      from--;
    }
    return MEANS.contains(clause.word(from - 1))
        && ReportingVerbs.english().isSpeech(clause.word(from - 2));
  }

  /** Whose claim it is: a possessive before the noun. */
  private static Optional<Range> owner(Clause clause, int noun) {
    int i = noun - 1;
    while (clause.is(i, Tag.ADJ, Tag.NOUN, Tag.NUM)) {
      i--;
    }
    String word = clause.word(i);
    if (word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its")) {
      return Optional.of(new Range(i, i + 1));
    }
    boolean possessive =
        word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    if (word.endsWith("'s") && word.length() > 2 || word.endsWith("’s") && word.length() > 2) {
      return NounPhrases.endingAt(clause, i);
    }
    return possessive ? NounPhrases.endingAt(clause, i - 1) : Optional.empty();
  }
}
