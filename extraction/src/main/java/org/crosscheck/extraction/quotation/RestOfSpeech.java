package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/** Where what is said goes on behind a cue in its middle: “The dam,” Lind said, “will hold.” */
final class RestOfSpeech {
  private static final ImmutableSet<String> ADVERBIAL =
      ImmutableSet.of(
          "when",
          "after",
          "before",
          "as",
          "while",
          "whereas",
          "because",
          "although",
          "though",
          "during",
          "following",
          "according",
          "citing",
          "referring",
          "speaking",
          "who",
          "which",
          "where",
          "whose",
          "with",
          "without",
          "despite",
          "in",
          "at",
          "on");

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "whose", "which");

  private static final int LONGEST_ASIDE = 10;
  private static final int LONGEST_RELATIVE = 20;

  private final ReportingVerbs verbs = ReportingVerbs.english();
  private final ClauseEnds ends = new ClauseEnds();
  private final Clause clause;

  RestOfSpeech(Clause clause) {
    this.clause = clause;
  }

  /**
   * The first token of what is said behind a cue, or 0 where nothing is.
   *
   * @param after the token behind the cue
   * @param inverted true for "said Lind", which an apposition to the speaker may follow
   */
  int after(int after, boolean inverted) {
    return isApposition(inverted, after) ? 0 : restAfter(after);
  }

  /** "Said Anna Lind, a nurse whose ward was hit", "said Anna Lind, 71, holding a bag". */
  private boolean isApposition(boolean inverted, int comma) {
    boolean indefinite = clause.word(comma + 1).equals("a") || clause.word(comma + 1).equals("an");
    boolean age = clause.is(comma + 1, Tag.NUM) && clause.isPunctuation(comma + 2);
    return inverted && clause.isComma(comma) && !clause.isQuoted(comma + 1) && (indefinite || age);
  }

  /** "And found the hall “fully alight”": nobody but the speaker is quoted in a second conjunct. */
  private boolean isPartlyQuoted(int verb) {
    if (verbs.ofForm(clause.word(verb)).filter(v -> v.takes(Takes.QUOTE)).isPresent()) {
      return false;
    }
    for (int i = verb + 1; i < clause.size() && !clause.isComma(i); i++) {
      if (clause.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Past ", who runs the port," before words between marks; the comma where none follow. */
  private int afterRelative(int comma) {
    for (int i = comma + 2; i < comma + LONGEST_RELATIVE && clause.has(i); i++) {
      if (clause.isQuoted(i)) {
        return clause.isComma(i - 1) ? i - 1 : comma;
      }
    }
    return comma;
  }

  /** Past ", leaning forward," and ", the engineer," before words between marks. */
  private int afterAside(int comma) {
    if (RELATIVES.contains(clause.word(comma + 1))) {
      return afterRelative(comma);
    }
    int i = clause.word(comma + 1).endsWith("ing") ? comma + 2 : comma + 1;
    while (i < comma + LONGEST_ASIDE && !clause.isQuoted(i) && !clause.isComma(i)) {
      if (clause.is(i, Tag.VERB, Tag.AUX, Tag.SCONJ)) {
        return comma;
      }
      i++;
    }
    boolean aside = clause.isComma(i) && !clause.isQuoted(i) && clause.isQuoted(i + 1);
    return aside && verbs.ofForm(clause.word(comma + 1)).isEmpty() ? i : comma;
  }

  /** Where what is said goes on behind a cue in its middle, or 0. */
  private int restAfter(int after) {
    int i = after;
    while (clause.has(i) && !clause.isComma(i) && !clause.isQuoted(i)) {
      if (clause.is(i, Tag.VERB, Tag.SCONJ) || clause.word(i).equals(".")) {
        return 0;
      }
      i++;
    }
    if (clause.isQuoted(i)) {
      return i == after || clause.word(i - 1).equals(":") ? i : 0;
    }
    int next = afterAside(i) + 1;
    boolean secondVerb =
        clause.is(next, Tag.CCONJ) && clause.is(next + 1, Tag.VERB) && !isPartlyQuoted(next + 1);
    boolean goesOn =
        clause.has(next)
            && !secondVerb
            && (clause.isQuoted(next) || clause.hasVerb(next, ends.ofClause(clause, next)))
            && !ends.opensCue(clause, next)
            && !clause.word(next).endsWith("ing")
            && !clause.is(next, Tag.SCONJ, Tag.VERB)
            && !ADVERBIAL.contains(clause.word(next));
    return goesOn || clause.isQuoted(next) ? next : 0;
  }
}
