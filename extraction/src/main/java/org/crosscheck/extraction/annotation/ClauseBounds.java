package org.crosscheck.extraction.annotation;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Cuts a sentence into stretches that a cue does not reach beyond: at semicolons, colons and
 * dashes, and at commas and conjunctions that open another clause. Works on words alone.
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
  private static final ImmutableSet<String> BARE = ImmutableSet.of("but", "although", "because");

  private ClauseBounds() {}

  /** The number of the clause that each token stands in. */
  public static int[] of(List<Token> tokens) {
    int[] clause = new int[tokens.size()];
    int current = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && opens(tokens, i)) {
        current++;
      }
      clause[i] = current;
    }
    return clause;
  }

  private static boolean opens(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).lower();
    String word = tokens.get(i).lower();
    return STRONG.contains(before)
        || before.equals(",") && OPENERS.contains(word)
        || BARE.contains(word);
  }
}
