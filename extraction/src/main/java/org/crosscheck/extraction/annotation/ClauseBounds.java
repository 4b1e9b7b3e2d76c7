package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Cuts a sentence into stretches that a cue does not reach beyond: at semicolons, colons and
 * dashes, and at commas and conjunctions that open another clause or end one that is inserted.
 * Works on words alone.
 */
public final class ClauseBounds {
  private static final ImmutableSet<String> STRONG = ImmutableSet.of(";", ":", "–", "—", "--");
  private static final ImmutableSet<String> OPENERS =
      ImmutableSet.of(
          "but",
          "while",
          "whereas",
          "which",
          "who",
          "although",
          "though",
          "because",
          "as",
          "after",
          "before",
          "when",
          "where",
          "since",
          "so",
          "yet",
          "and",
          "or",
          "he",
          "she",
          "they",
          "it",
          "however",
          "nor",
          "meaning",
          "saying",
          "adding",
          "according",
          "noting",
          "if",
          "unless");

  /** Openers of a clause that is inserted between a subject and its verb. */
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("which", "who", "where", "when", "as", "after", "if");

  /** Auxiliaries that a main clause goes on with behind an insertion: Quirk et al., ch. 3.21. */
  private static final ImmutableSet<String> AUXILIARIES =
      ImmutableSet.of(
          "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would",
          "can", "could", "may", "might", "shall", "should", "must");

  private static final ImmutableSet<String> BARE = ImmutableSet.of("but", "although", "because");

  private ClauseBounds() {}

  /** The number of the clause that each token stands in. */
  public static int[] of(List<Token> tokens) {
    int[] clause = new int[tokens.size()];
    int current = 0;
    boolean inserted = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && opens(tokens, i)) {
        current++;
        inserted = RELATIVE.contains(tokens.get(i).lower());
      } else if (inserted && goesOn(tokens, i)) {
        current++;
        inserted = false;
      }
      clause[i] = current;
    }
    return clause;
  }

  /** "The mill, which lost $2m, would close": the main clause goes on behind the insertion. */
  private static boolean goesOn(List<Token> tokens, int i) {
    return tokens.get(i - 1).lower().equals(",") && AUXILIARIES.contains(tokens.get(i).lower());
  }

  private static boolean opens(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).lower();
    String word = tokens.get(i).lower();
    return STRONG.contains(before)
        || before.equals(",") && OPENERS.contains(word)
        || BARE.contains(word);
  }
}
