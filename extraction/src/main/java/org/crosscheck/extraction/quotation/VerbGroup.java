package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.crosscheck.extraction.annotation.Tag;

/**
 * A verb with the auxiliaries, adverbs and negations before it.
 *
 * @param from the group's first token
 * @param verb the verb itself, the group's last token
 */
record VerbGroup(Clause clause, int from, int verb) {
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re");

  private static final ImmutableSet<String> HAVE = ImmutableSet.of("has", "had");

  private static final ImmutableSet<String> TIME_ADVERBS =
      ImmutableSet.of("earlier", "later", "previously", "initially", "then", "since", "already");

  private static final ImmutableSet<String> POSSESSIVES =
      ImmutableSet.of("'s", "’s", "'", "’", "his", "her", "its", "their", "our", "my");

  /** The group that ends in the verb at a token. */
  static VerbGroup at(Clause clause, int verb) {
    return new VerbGroup(clause, start(clause, verb), verb);
  }

  /** The first token of the verb group: auxiliaries, adverbs, "not", and "went on to". */
  private static int start(Clause clause, int verb) {
    int i = verb;
    while (clause.has(i - 1) && !clause.isQuoted(i - 1)) {
      String before = clause.word(i - 1);
      boolean part =
          clause.is(i - 1, Tag.AUX, Tag.ADV, Tag.PART)
              || isTimeAdverb(before) && clause.is(i - 2, Tag.AUX);
      boolean chain =
          clause.word(i).equals("to") && (clause.is(i - 1, Tag.VERB) || before.equals("on"));
      boolean went = before.equals("went") && clause.word(i).equals("on");
      if (!part && !chain && !went
          || before.equals("'s")
          || before.equals("’s") && !isBe(clause, i)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "earlier" and the like, which the tagger takes for adjectives. */
  static boolean isTimeAdverb(String word) {
    return TIME_ADVERBS.contains(word);
  }

  /** "'s" before a participle is a form of "be" or "have", not a possessive. */
  private static boolean isBe(Clause clause, int i) {
    return clause.is(i - 1, Tag.AUX);
  }

  /**
   * "the noted proposition", "a hastily called meeting", "Western-backed": a participle before a
   * noun.
   */
  static boolean isModifier(Clause clause, int i) {
    String before = clause.word(i - 1);
    boolean possessive = POSSESSIVES.contains(before);
    boolean hyphen = clause.written(i - 1).endsWith("-");
    boolean graded = before.endsWith("ly") && clause.is(i - 2, Tag.DET);
    return hyphen
        || graded && clause.is(i + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN)
        || (possessive || clause.is(i - 1, Tag.DET, Tag.NUM))
            && clause.is(i + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN);
  }

  boolean isPassive() {
    if (clause.word(verb).endsWith("ing")) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      if (BE.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Not "had to admit", which says that it was admitted. */
  boolean isInfinitive() {
    for (int i = from; i < verb; i++) {
      if (clause.word(i).equals("to") && !HAVE.contains(clause.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** True for "saying" without "is": its subject is another verb's. */
  boolean isParticiple() {
    return clause.word(verb).endsWith("ing") && from == verb;
  }

  /** The tokens of the group that negate its verb. */
  ImmutableList<Integer> negations() {
    return IntStream.range(from, verb)
        .filter(clause::isNegation)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }
}
