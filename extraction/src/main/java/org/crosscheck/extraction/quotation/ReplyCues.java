package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;

/** Reads speech whose verb is a noun behind "came": “No,” came the reply from Lind. */
final class ReplyCues {
  private static final ImmutableSet<String> VERBS = ImmutableSet.of("came", "comes");

  /** What comes back; source: WordNet 3.1, reply#1 and its hyponyms, and the words for calls. */
  private static final ImmutableSet<String> REPLIES =
      ImmutableSet.of(
          "reply",
          "answer",
          "response",
          "retort",
          "rejoinder",
          "riposte",
          "comeback",
          "cry",
          "shout",
          "call",
          "verdict",
          "warning",
          "message");

  static boolean isCueWord(String word) {
    return VERBS.contains(word);
  }

  ImmutableList<Speech> in(Clause clause) {
    ImmutableList.Builder<Speech> found = ImmutableList.builder();
    for (int i = 1; i < clause.size(); i++) {
      if (VERBS.contains(clause.word(i)) && clause.isQuoted(lastBefore(clause, i))) {
        speech(clause, i).ifPresent(found::add);
      }
    }
    return found.build();
  }

  private static int lastBefore(Clause clause, int i) {
    return clause.isComma(i - 1) && !clause.isQuoted(i - 1) ? i - 2 : i - 1;
  }

  private static Optional<Speech> speech(Clause clause, int came) {
    int noun = came + 1;
    while (clause.is(noun, Tag.DET, Tag.ADJ)) {
      noun++;
    }
    if (clause.isQuoted(came)
        || !REPLIES.contains(clause.word(noun))
        || !clause.word(noun + 1).equals("from")) {
      return Optional.empty();
    }
    int to = lastBefore(clause, came) + 1;
    int from = to;
    while (clause.isQuoted(from - 1)) {
      from--;
    }
    Optional<Range> source = NounPhraseAhead.startingAt(clause, noun + 2);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(
            clause.span(came, noun + 1),
            source.map(range -> clause.span(range.from(), range.to())),
            ImmutableList.of(clause.span(from, to)),
            true,
            Optional.empty(),
            ImmutableList.of(),
            "came-the-reply"));
  }
}
