package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/**
 * Restrictive relative clauses between a subject and its verb: "the unions that had called the
 * march said", "the men whom police arrested said". Those between commas are appositions.
 */
final class RelativeClauses {
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("who", "that", "which", "whom");
  private static final int LONGEST = 14;

  /** Verbs of saying whose object is as often a thing: WordNet's frames 8 and 9. */
  private static final ImmutableSet<String> OF_THINGS =
      ImmutableSet.of("write", "charge", "answer", "begin", "continue", "post");

  private static final ReportingVerbs VERBS = ReportingVerbs.english();

  private RelativeClauses() {}

  /** The noun that the clause which ends in token {@code last} hangs on. */
  static Optional<Integer> antecedent(Clause clause, int last) {
    boolean verb = false;
    for (int i = last; i > 0 && last - i < LONGEST; i--) {
      if (clause.isQuoted(i) || clause.is(i, Tag.PUNCT) && !clause.word(i).equals("-")) {
        return Optional.empty();
      }
      if (PRONOUNS.contains(clause.word(i)) && !clause.is(i, Tag.DET)) {
        boolean relative = verb && isRelative(clause, i, clause.is(last, Tag.VERB));
        return relative ? Optional.of(i - 1) : Optional.empty();
      }
      if (clause.is(i, Tag.VERB, Tag.AUX)) {
        if (takesClause(clause.word(i)) && !takesInfinitive(clause, i)) {
          return Optional.empty();
        }
        verb = true;
      }
    }
    return Optional.empty();
  }

  /** "Who believes the mayor said": what follows may be a clause of that verb. */
  private static boolean takesClause(String verb) {
    return VERBS
        .ofForm(verb)
        .filter(reporting -> reporting.takes(Takes.THAT) && reporting.takes(Takes.QUOTE))
        .filter(reporting -> !isOfThings(reporting))
        .isPresent();
  }

  /** "Who asked not to be photographed said": no clause of its own follows. */
  private static boolean takesInfinitive(Clause clause, int verb) {
    int to = clause.word(verb + 1).equals("not") ? verb + 2 : verb + 1;
    return clause.word(to).equals("to") && clause.is(to + 1, Tag.VERB, Tag.AUX);
  }

  private static boolean isOfThings(ReportingVerb verb) {
    return verb.takes(Takes.OBJECT) || OF_THINGS.contains(verb.verb());
  }

  /** "The officials who wrote the report said": the noun is written, and does not say. */
  static boolean endsInObject(Clause clause, ReportingVerb verb, Range subject, int content) {
    boolean relative = PRONOUNS.contains(clause.word(subject.to() - 1));
    return relative
        && isOfThings(verb)
        && NounPhraseAhead.startingAt(clause, content)
            .filter(object -> clause.isVerbLike(object.to()))
            .filter(object -> VERBS.isSpeech(clause.word(object.to())))
            .isPresent();
  }

  /**
   * Behind a noun; "that" opens a clause of its own where the noun is one of saying, but for one
   * whose verb lacks its object: "the report that the board released said".
   */
  private static boolean isRelative(Clause clause, int pronoun, boolean lacksObject) {
    boolean noun =
        clause.is(pronoun - 1, Tag.NOUN, Tag.PROPN) || clause.word(pronoun - 1).equals("those");
    boolean verbFollows = clause.is(pronoun + 1, Tag.VERB, Tag.AUX, Tag.ADV);
    return noun
        && (verbFollows
            || lacksObject
            || !clause.word(pronoun).equals("that")
            || !NounClauses.isNoun(clause.word(pronoun - 1)));
  }
}
