package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;

/** Where what somebody says ends within its sentence. */
final class ClauseEnds {
  private static final ImmutableSet<String> CONTRASTS = ImmutableSet.of("but", "while", "whereas");
  private static final ImmutableSet<String> BOUNDS =
      ImmutableSet.of(
          "and",
          "or",
          "as",
          "because",
          "after",
          "before",
          "when",
          "who",
          "which",
          "although",
          "though",
          "even",
          "despite",
          "since",
          "if",
          "unless",
          "with",
          "a",
          "the",
          "so");

  private final ReportingVerbs verbs = ReportingVerbs.english();

  /** The token after a clause that begins at {@code from}: up to the next cue or the stop. */
  int ofClause(Clause clause, int from) {
    for (int i = from; i < clause.size(); i++) {
      if (!clause.isQuoted(i) && i > from && endsClause(clause, i)) {
        return i;
      }
    }
    return clause.size();
  }

  /** The token after a phrase that begins at {@code from}: up to the next comma that leaves it. */
  int ofPhrase(Clause clause, int from) {
    for (int i = from; i < clause.size(); i++) {
      if (!clause.isQuoted(i) && i > from) {
        boolean leaves =
            clause.isComma(i)
                && (BOUNDS.contains(clause.word(i + 1)) || clause.is(i + 1, Tag.VERB, Tag.AUX));
        if (endsClause(clause, i) || leaves) {
          return i;
        }
      }
    }
    return clause.size();
  }

  private boolean endsClause(Clause clause, int i) {
    String word = clause.word(i);
    if (word.equals(";")) {
      return true;
    }
    if (CONTRASTS.contains(word) && clause.isQuoted(i - 1)) {
      return true;
    }
    boolean comma = clause.isComma(i) || word.equals("–") || word.equals("—") || word.equals("--");
    if (comma) {
      return CONTRASTS.contains(clause.word(i + 1))
          || clause.word(i + 1).equals("according")
          || PhraseCues.isInTheWordsOf(clause, i + 1)
          || opensCue(clause, i + 1);
    }
    boolean joint = word.equals("and") || word.equals("but");
    return joint
        && verbs.ofForm(clause.word(i + 1)).filter(this::speaks).isPresent()
        && clause.is(i + 1, Tag.VERB);
  }

  /** True when "he said", "officials have said" or "adding" begins at {@code i}. */
  boolean opensCue(Clause clause, int i) {
    int start = clause.word(i).equals("and") || clause.word(i).equals("but") ? i + 1 : i;
    if (clause.isQuoted(start)) {
      return false;
    }
    if (isSpeechVerb(clause, start)) {
      return true;
    }
    Optional<NounPhrases.Range> subject = NounPhraseAhead.startingAt(clause, start);
    if (subject.isEmpty()) {
      return false;
    }
    int verb = subject.get().to();
    while (clause.is(verb, Tag.AUX, Tag.ADV)) {
      verb++;
    }
    return isSpeechVerb(clause, verb);
  }

  private boolean isSpeechVerb(Clause clause, int i) {
    return clause.is(i, Tag.VERB) && verbs.ofForm(clause.word(i)).filter(this::speaks).isPresent();
  }

  private boolean speaks(ReportingVerb verb) {
    return verb.takes(ReportingVerb.Takes.QUOTE) && verb.takes(ReportingVerb.Takes.THAT);
  }
}
