package org.crosscheck.extraction.quotation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.extraction.quotation.NounPhrases.Range;
import org.crosscheck.model.claim.Modality;

/**
 * The nouns that a that-clause hangs on: "the claim that ...", "a report in the Herald that ...".
 */
final class NounClauses {
  private static final ImmutableSet<String> CARRIED_BY =
      ImmutableSet.of("in", "by", "from", "on", "of");
  private static final int LONGEST_CARRIER = 7;

  private static final ImmutableMap<String, Lexicon.Row> NOUNS =
      Lexicon.load("en/quotation/reporting-nouns.tsv").rows().stream()
          .collect(ImmutableMap.toImmutableMap(row -> row.get("noun"), row -> row));

  private NounClauses() {}

  static boolean isNoun(String word) {
    return NOUNS.containsKey(singular(word));
  }

  /** A noun for what is written, which may speak for its author. */
  static boolean isDocument(String word) {
    return isNoun(word) && NOUNS.get(singular(word)).get("kind").equals("document");
  }

  /** How firmly what the noun introduces is said. */
  static Optional<Modality> modality(String noun) {
    return NOUNS.get(singular(noun)).find("modality").map(Modality::valueOf);
  }

  /** The noun that the "that" at a token hangs on, through a phrase for who carries it, or -1. */
  static int nounBefore(Clause clause, int that) {
    if (isNoun(clause.word(that - 1))) {
      return that - 1;
    }
    int i = that - 1;
    while (that - i < LONGEST_CARRIER && (clause.is(i, Tag.DET, Tag.NOUN) || isName(clause, i))) {
      i--;
    }
    boolean carried = i < that - 1 && CARRIED_BY.contains(clause.word(i));
    return carried && isNoun(clause.word(i - 1)) && !clause.is(i - 1, Tag.VERB) ? i - 1 : -1;
  }

  /** "a report in the Herald": the noun with whoever carries it. */
  static Optional<Range> carrier(Clause clause, int noun, int that) {
    boolean named = isName(clause, that - 1);
    return named
        ? NounPhrases.chunkEndingAt(clause, noun).map(range -> new Range(range.from(), that))
        : Optional.empty();
  }

  /** True when the clause hangs on the verb's object: "denied a report in the Herald that ...". */
  static boolean isObject(Clause clause, int from, int that) {
    int noun = nounBefore(clause, that);
    if (noun < from) {
      return false;
    }
    for (int i = from; i < noun; i++) {
      if (!clause.is(i, Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM)
          && !NounPhrases.isPossessive(clause.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** True where the object at a token takes a that-clause of its own. */
  static boolean followsNoun(Clause clause, int object) {
    for (int i = object + 1; i < object + 2 * LONGEST_CARRIER; i++) {
      if (clause.word(i).equals("that")) {
        return isObject(clause, object, i);
      }
    }
    return false;
  }

  private static boolean isName(Clause clause, int i) {
    return clause.is(i, Tag.PROPN)
        || clause.has(i) && Character.isUpperCase(clause.written(i).charAt(0));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
