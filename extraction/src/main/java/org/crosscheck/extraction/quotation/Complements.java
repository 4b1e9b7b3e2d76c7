package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/** Finds what a reporting verb takes after it: a clause, a question, an infinitive, an object. */
final class Complements {
  /** What is claimed and not said; source: WordNet 3.1, claim#4 (lay claim to) and its examples. */
  private static final ImmutableSet<String> OWNED =
      ImmutableSet.of("responsibility", "credit", "victory", "success", "ownership", "asylum");

  private final ClauseEnds ends = new ClauseEnds();

  /** Token indices {@code [from, to)} of what is said. */
  record Content(int from, int to) {}

  Optional<Content> after(Clause clause, ReportingVerb verb, int from) {
    int start = from;
    while (clause.is(start, Tag.ADV)
        && !Openings.isQuestion(clause, start)
        && !clause.isQuoted(start)
        && !isExistential(clause, start)
        && !Amounts.opens(clause, start)) {
      start++;
    }
    if (verb.verb().equals("claim") && OWNED.contains(clause.word(start))) {
      return Optional.empty();
    }
    int afterHearer = hearerEnd(clause, verb, start);
    OptionalInt marked = Openings.of(clause, verb, start, afterHearer);
    if (marked.isPresent()) {
      int at = marked.getAsInt();
      return content(at, ends.ofClause(clause, at));
    }
    if (verb.takes(Takes.THAT) && !NounClauses.followsNoun(clause, start)) {
      int bare = afterTime(clause, afterHearer);
      int end = ends.ofClause(clause, bare);
      if (opensClause(clause, bare)
          && clause.hasVerb(bare + 1, subjectEnd(clause, verb, bare, end))) {
        return content(bare, end);
      }
      if (verb.verb().equals("say") && isBareAmount(clause, bare)) {
        return content(bare, Amounts.end(clause, bare));
      }
    }
    return object(clause, verb, from - verb.length(), start);
  }

  private static Optional<Content> content(int from, int to) {
    return to > from ? Optional.of(new Content(from, to)) : Optional.empty();
  }

  /** After "told reporters", "asked him": where the hearer ends. */
  private static int hearerEnd(Clause clause, ReportingVerb verb, int from) {
    return verb.isHeard()
        ? NounPhraseAhead.startingAt(clause, from).map(NounPhrases.Range::to).orElse(from)
        : from;
  }

  /** Past "on Tuesday", "Tuesday", "in a statement", "last week", where a clause then begins. */
  private static int afterTime(Clause clause, int from) {
    int i = from;
    if (clause.is(i, Tag.ADP) && clause.isCalendar(i + 1)) {
      i++;
    }
    while (clause.isCalendar(i) || i > from && clause.is(i, Tag.NUM)) {
      i++;
    }
    return i;
  }

  /** Without "that" the verb comes soon: before a comma, but for "say" and "tell". */
  private static int subjectEnd(Clause clause, ReportingVerb verb, int from, int end) {
    if (verb.verb().equals("say") || verb.verb().equals("tell")) {
      return end;
    }
    int i = from;
    while (i < end && !clause.isComma(i)) {
      i++;
    }
    return i;
  }

  /** "A hospital source says nine", with the verb of the clause before understood. */
  private static boolean isBareAmount(Clause clause, int i) {
    int end = Amounts.end(clause, i);
    return end > 0 && clause.isPunctuation(end) && !clause.word(end).equals(":");
  }

  /** "There was no way": the subject of its clause, whatever its tag. */
  private static boolean isExistential(Clause clause, int i) {
    return clause.word(i).equals("there") && clause.is(i + 1, Tag.AUX, Tag.VERB);
  }

  private static boolean opensClause(Clause clause, int i) {
    if (Amounts.opensWithHedge(clause, i) || isExistential(clause, i)) {
      return true;
    }
    boolean silent = clause.word(i).equals("nothing") && clause.is(i + 1, Tag.CCONJ);
    if (clause.is(i, Tag.VERB) && clause.word(i).endsWith("ing") && clause.is(i + 1, Tag.AUX)) {
      return true;
    }
    return clause.is(i, Tag.DET, Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.SYM, Tag.AUX)
        && !clause.isQuoted(i)
        && !silent;
  }

  private Optional<Content> object(Clause clause, ReportingVerb verb, int cue, int from) {
    boolean takes =
        verb.takes(Takes.OBJECT)
            || verb.takes(Takes.AS)
            || verb.takes(Takes.BARE) && NamingObjects.isNamed(clause, cue, from)
            || verb.takes(Takes.FOR) && clause.word(from).equals("for");
    boolean opens =
        clause.is(from, Tag.DET, Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.SYM)
            || verb.takes(Takes.FOR) && clause.word(from).equals("for");
    if (!takes || clause.isCalendar(from) || !opens && !clause.isQuoted(from)) {
      return Optional.empty();
    }
    return content(from, ends.ofPhrase(clause, from));
  }
}
