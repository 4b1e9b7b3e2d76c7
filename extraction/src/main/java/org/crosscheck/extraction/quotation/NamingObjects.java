package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.wordnet.NounClass;
import org.crosscheck.extraction.wordnet.WordClass;
import org.crosscheck.extraction.wordnet.WordNet;

/**
 * Tells what is given a name or a judgement, "called the plan a mistake", "what it called a
 * mistake", from what is only called: "called new elections", "called the coastguard". VerbNet 3.4,
 * class dub-29.3: a verb of naming takes an object and behind it a complement, a noun phrase, an
 * adjective or words between marks; a relative clause leaves the object out.
 */
final class NamingObjects {
  /** "The day", "next week" behind an object say when. */
  private static final NounClass TIMES = NounClass.below("time period#1", "time unit#1");

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("what", "which", "whom");

  /** Two single marks that stand for a double one. */
  private static final String DOUBLED = "''";

  private static final int LONGEST = 18;

  private NamingObjects() {}

  /**
   * True where what follows a verb of naming judges something.
   *
   * @param verb the verb's token
   * @param from the first token behind it and its adverbs
   */
  static boolean isNamed(Clause clause, int verb, int from) {
    return isRelative(clause, VerbGroup.at(clause, verb).from()) || hasComplement(clause, from);
  }

  /** "What the union called", "a plan he calls": what is named stands before the verb. */
  private static boolean isRelative(Clause clause, int group) {
    boolean pronoun = NounPhrases.isSubjectPronoun(clause.word(group - 1));
    if (pronoun && clause.is(group - 2, Tag.NOUN, Tag.PROPN, Tag.PRON)) {
      return true;
    }
    return PhraseBeforeVerb.before(clause, group)
        .filter(subject -> RELATIVES.contains(clause.word(subject.from() - 1)))
        .isPresent();
  }

  private static boolean hasComplement(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + LONGEST); i++) {
      if (clause.isQuoted(i) || clause.word(i).equals(DOUBLED)) {
        return true;
      }
      boolean ended = i > from && clause.is(i - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM);
      if (ended && isComplement(clause, i)) {
        return true;
      }
      if (clause.isPunctuation(i) && !clause.word(i).equals("-") || clause.is(i, Tag.AUX)) {
        return isQuotedBehind(clause, i);
      }
    }
    return false;
  }

  /** "Called Lind, his rival, a “danger”", "the idea that it had failed “absurd”". */
  private static boolean isQuotedBehind(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + LONGEST); i++) {
      if (clause.isQuoted(i)) {
        return !clause.is(i - 1, Tag.VERB, Tag.ADP) && !clause.isPunctuation(i - 1);
      }
    }
    return false;
  }

  private static boolean isComplement(Clause clause, int i) {
    if (clause.isCalendar(i)) {
      return false;
    }
    return switch (clause.tag(i)) {
      case DET -> !isTime(clause, i);
      case PRON -> clause.is(i + 1, Tag.NOUN, Tag.ADJ) && !isTime(clause, i);
      case ADJ, VERB -> closes(clause, i + 1) || clause.is(i - 1, Tag.PRON);
      case ADV -> clause.is(i + 1, Tag.ADJ) && closes(clause, i + 2);
      case NOUN, PROPN -> clause.is(i - 1, Tag.PRON) && !isTime(clause, i - 1);
      default -> false;
    };
  }

  /** No noun follows that the word before would belong to. */
  private static boolean closes(Clause clause, int i) {
    return clause.isPunctuation(i) || clause.is(i, Tag.CCONJ, Tag.SCONJ, Tag.ADP, Tag.PART);
  }

  private static boolean isTime(Clause clause, int determiner) {
    int noun = determiner + 1;
    while (clause.is(noun, Tag.ADJ, Tag.NUM)) {
      noun++;
    }
    return TIMES.contains(WordNet.english().lemma(clause.word(noun), WordClass.NOUN));
  }
}
