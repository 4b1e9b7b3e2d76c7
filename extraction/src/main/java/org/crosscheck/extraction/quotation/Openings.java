package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.quotation.ReportingVerb.Takes;

/** Finds the word or mark behind a reporting verb with which what is said opens. */
final class Openings {
  private static final ImmutableSet<String> QUESTIONS =
      ImmutableSet.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private static final int ADJUNCT_LIMIT = 18;

  /** From this length on a word of an English title is written with a capital. */
  private static final int LEAST_CAPITAL = 5;

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");
  private static final ImmutableSet<String> CITING = ImmutableSet.of("citing", "quoting");

  private Openings() {}

  /** The first "that", mark, colon, question word or "to" before anything but adjuncts. */
  static OptionalInt of(Clause clause, ReportingVerb verb, int from, int afterHearer) {
    for (int i = from; i < Math.min(from + ADJUNCT_LIMIT, clause.size()); i++) {
      i = afterAside(clause, i);
      String word = clause.word(i);
      if (clause.isQuoted(i)) {
        if (i > from && isNameInClause(clause, i) || i == from && isTitle(clause, i)) {
          return OptionalInt.empty();
        }
        boolean named = i > from && clause.is(i - 1, Tag.ADP, Tag.DET);
        return named && verb.group() != ReportingVerb.Group.CALL
            ? OptionalInt.empty()
            : quotation(verb, from, i);
      }
      if (word.equals(":")) {
        return i + 1 < clause.size() ? OptionalInt.of(i + 1) : OptionalInt.empty();
      }
      if (word.equals("that") && verb.takes(Takes.THAT) && isThat(clause, i, from)) {
        boolean ofNoun = i > from && !verb.isHeard() && NounClauses.isObject(clause, from, i);
        return ofNoun ? OptionalInt.empty() : OptionalInt.of(i);
      }
      if (isQuestion(clause, i) && verb.takes(Takes.WHETHER) && i <= afterHearer) {
        return OptionalInt.of(i);
      }
      if (word.equals("to") && clause.is(i + 1, Tag.VERB, Tag.AUX)) {
        return infinitive(verb, from, i);
      }
      if (!isAdjunct(clause, i, from)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Past ", citing the ministry," ", citing Interfax, which quoted the ministry," and ", and the
   * mayor repeated, that" between a verb and what it reports.
   */
  private static int afterAside(Clause clause, int comma) {
    boolean citing = CITING.contains(clause.word(comma + 1));
    boolean joined = clause.is(comma + 1, Tag.CCONJ) || clause.word(comma + 1).equals("as");
    if (!clause.isComma(comma) || !citing && !joined) {
      return comma;
    }
    for (int i = comma + 2; i < comma + ADJUNCT_LIMIT && clause.has(i); i++) {
      boolean relative = citing && RELATIVES.contains(clause.word(i + 1));
      if (clause.isComma(i) && !relative && (citing || clause.word(i + 1).equals("that"))) {
        return i + 1;
      }
    }
    return comma;
  }

  /** "Lind said the film “Stone” bored her": a name between marks, then the clause's verb. */
  private static boolean isNameInClause(Clause clause, int mark) {
    int end = mark;
    while (clause.isQuoted(end)) {
      end++;
    }
    return clause.is(mark - 1, Tag.NOUN) && clause.is(end, Tag.VERB, Tag.AUX);
  }

  /** "She sang “Over the Hills”": words with capitals that nothing parts from the verb. */
  private static boolean isTitle(Clause clause, int mark) {
    int capitals = 0;
    int i = mark + 1;
    for (; clause.isQuoted(i) && !clause.isPunctuation(i); i++) {
      String word = clause.written(i);
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && word.length() >= LEAST_CAPITAL) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 1 && clause.isQuoted(i) && !clause.isQuoted(i + 1);
  }

  /** What is called something, or judged, belongs to the words: "called the plan 'a risk'". */
  private static OptionalInt quotation(ReportingVerb verb, int from, int mark) {
    boolean names = verb.takes(Takes.BARE) || verb.takes(Takes.AS);
    if (names) {
      return OptionalInt.of(from);
    }
    return verb.takes(Takes.QUOTE) || mark == from ? OptionalInt.of(mark) : OptionalInt.empty();
  }

  private static boolean isThat(Clause clause, int i, int from) {
    return i > from || clause.is(i, Tag.SCONJ) || !clause.is(i + 1, Tag.VERB, Tag.AUX, Tag.PUNCT);
  }

  private static OptionalInt infinitive(ReportingVerb verb, int from, int to) {
    if (to == from && verb.takes(Takes.TO)) {
      return OptionalInt.of(to);
    }
    return to > from && verb.takes(Takes.OBJECT_TO) ? OptionalInt.of(from) : OptionalInt.empty();
  }

  static boolean isQuestion(Clause clause, int i) {
    return QUESTIONS.contains(clause.word(i));
  }

  private static boolean isAdjunct(Clause clause, int i, int from) {
    if (clause.isCalendar(i)) {
      return true;
    }
    return switch (clause.tag(i)) {
      case ADP, DET, NOUN, PROPN, NUM, ADJ, ADV, PART, CCONJ, SYM -> true;
      case PRON -> i == from || !NounPhrases.isSubjectPronoun(clause.word(i));
      case PUNCT ->
          clause.isComma(i)
              && (i == from
                  || clause.isQuoted(i + 1)
                  || clause.is(i - 1, Tag.NUM)
                  || isAge(clause, i));
      case VERB ->
          clause.is(i - 1, Tag.DET, Tag.ADJ)
              || clause.is(i - 1, Tag.NOUN) && clause.word(i + 1).equals("by");
      default -> false;
    };
  }

  /** The comma before the age of whoever is told: "told Owen Bru, 52, that". */
  private static boolean isAge(Clause clause, int comma) {
    return clause.is(comma + 1, Tag.NUM) && clause.isComma(comma + 2);
  }
}
