package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.wordnet.NounClass;

/**
 * Reads what a document holds that somebody saw: "Under the deal, seen by Reuters, the mine will
 * close". Without the one who saw it the outlet says in its own voice what the deal is.
 */
final class DocumentCues {
  private static final ImmutableSet<String> OPENERS = ImmutableSet.of("under", "in");
  private static final ImmutableSet<String> SEEING =
      ImmutableSet.of("seen", "obtained", "reviewed", "viewed");

  /** Source: WordNet 3.1, nouns with a later sense below agreement#1, proposal#1 or draft#2. */
  private static final ImmutableSet<String> PAPERS =
      ImmutableSet.of("deal", "draft", "proposal", "bill", "scheme", "contract", "terms");

  private static final NounClass AGREEMENTS = NounClass.below("agreement#1");
  private static final int LONGEST_PHRASE = 10;

  private final ClauseEnds ends = new ClauseEnds();

  /** True where a sentence may begin with such a document; cheap. */
  static boolean mayOpen(List<String> words) {
    return !words.isEmpty()
        && OPENERS.contains(words.get(0))
        && words.stream().limit(2 * LONGEST_PHRASE).anyMatch(SEEING::contains);
  }

  ImmutableList<Speech> in(Clause clause) {
    if (!OPENERS.contains(clause.word(0)) || clause.isQuoted(0) || !clause.is(1, Tag.DET)) {
      return ImmutableList.of();
    }
    int seen = seen(clause);
    Optional<Range> witness =
        seen > 0 && clause.word(seen + 1).equals("by")
            ? NounPhraseAhead.startingAt(clause, seen + 2)
            : Optional.empty();
    int comma = witness.map(Range::to).orElse(-1);
    int from = comma + 1;
    if (!clause.isComma(comma) || !clause.hasVerb(from, clause.size())) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        new Speech(
            clause.span(0, 1),
            Optional.of(clause.span(1, comma)),
            ImmutableList.of(clause.span(from, ends.ofClause(clause, from))),
            true,
            Optional.empty(),
            ImmutableList.of(),
            "document-seen-by"));
  }

  /** Where the participle behind the document stands, or -1. */
  private static int seen(Clause clause) {
    boolean document = false;
    for (int i = 2; i < LONGEST_PHRASE + 2 && clause.has(i); i++) {
      String word = clause.word(i);
      if (SEEING.contains(word)) {
        return document ? i : -1;
      }
      document |=
          NounClauses.isDocument(word) || PAPERS.contains(word) || AGREEMENTS.contains(word);
      boolean verb =
          clause.is(i, Tag.VERB) || clause.is(i, Tag.AUX) && !clause.word(i).equals("was");
      if (verb || !clause.isComma(i) && clause.isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }
}
