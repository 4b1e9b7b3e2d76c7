package org.crosscheck.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Reads speech from phrases: "according to X", "X's claim that ...", "X is confident that ...". */
final class PhraseCues {
  private final AccordingCues according = new AccordingCues();
  private final RecordCues records = new RecordCues();
  private final NounThatCues nouns = new NounThatCues();
  private final AttitudeCues attitudes = new AttitudeCues();

  boolean isCueWord(String word) {
    return word.equals("words")
        || according.isCueWord(word)
        || NounClauses.isNoun(word)
        || RecordCues.isCueWord(word)
        || attitudes.isCueWord(word);
  }

  List<Speech> in(Clause clause) {
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (!clause.isQuoted(i)) {
        at(clause, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Speech> at(Clause clause, int i) {
    if (isInTheWordsOf(clause, i)) {
      return inTheWordsOf(clause, i);
    }
    return according
        .at(clause, i)
        .or(() -> records.at(clause, i))
        .or(() -> nouns.at(clause, i))
        .or(() -> attitudes.at(clause, i));
  }

  static boolean isInTheWordsOf(Clause clause, int i) {
    return clause.word(i).equals("in")
        && clause.word(i + 1).equals("the")
        && clause.word(i + 2).equals("words")
        && clause.word(i + 3).equals("of");
  }

  /** "It was, in the words of Lind, “a black day”": only what stands between marks is hers. */
  private static Optional<Speech> inTheWordsOf(Clause clause, int i) {
    Optional<Range> source = NounPhraseAhead.startingAt(clause, i + 4);
    int from = source.map(Range::to).orElse(i);
    while (clause.isComma(from) && !clause.isQuoted(from)) {
      from++;
    }
    int to = from;
    while (clause.isQuoted(to)) {
      to++;
    }
    return source.isPresent() && to > from
        ? Optional.of(
            new CuePhrase(clause, i, i + 4, "in-the-words-of").says(source.get(), from, to))
        : Optional.empty();
  }
}
