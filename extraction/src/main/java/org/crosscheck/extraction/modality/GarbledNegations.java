package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.Token;
import org.crosscheck.model.article.Span;

/** Finds double negations that nobody can have meant: "would not were not". */
final class GarbledNegations {
  private static final ImmutableSet<String> NOT = ImmutableSet.of("not", "n't");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of(",", "and", "but", "or");
  private static final int REACH = 6;

  private GarbledNegations() {}

  /** True when one begins within the words. */
  static boolean within(List<Token> tokens, Span words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).start()) && isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** A second "not" with nothing but an auxiliary and marks between. */
  static boolean isAt(List<Token> tokens, int i) {
    if (!NOT.contains(CueWords.word(tokens.get(i)))) {
      return false;
    }
    int words = 0;
    for (int j = i + 1; j < Math.min(i + REACH, tokens.size()); j++) {
      String word = CueWords.word(tokens.get(j));
      if (NOT.contains(word)) {
        return words <= 1;
      }
      if (JOINTS.contains(word)) {
        return false;
      }
      words += Character.isLetterOrDigit(word.charAt(word.length() - 1)) ? 1 : 0;
    }
    return false;
  }
}
