package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Token;

/**
 * Joins an object that goes on behind a comma to the clause of its verb: "expects costs of $2m,
 * most of them this year, and savings of $1m once it is done". A conjunct with a verb of its own
 * stays a clause.
 */
final class ListedObjects {
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", "or");

  /** Subordinators that end the conjunct: Quirk et al., 14.12. */
  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of(
          "once", "when", "if", "after", "before", "while", "until", "unless", "as", "because",
          "that", "which", "who");

  private ListedObjects() {}

  /** The clauses of a sentence's tokens, those joined that only go on with an object. */
  static int[] joined(Sentence sentence, int[] clauses) {
    List<Token> tokens = sentence.tokens();
    int[] joined = clauses.clone();
    for (int i = 1; i < tokens.size(); i++) {
      boolean opens = clauses[i] != clauses[i - 1];
      boolean goesOn = opens && JOINTS.contains(tokens.get(i).lower()) && isObject(sentence, i + 1);
      joined[i] = joined[i - 1] + (opens && !goesOn ? 1 : 0);
    }
    return joined;
  }

  /** A noun comes, and no verb up to the next comma, subordinator or the end. */
  private static boolean isObject(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    boolean noun = false;
    for (int i = from; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (sentence.tag(i).isVerbal()) {
        return false;
      }
      noun = noun || sentence.tag(i).isNominal();
      if (word.equals(",") || word.equals(".") || SUBORDINATORS.contains(word)) {
        return noun;
      }
    }
    return noun;
  }
}
