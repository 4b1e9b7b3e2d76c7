package org.crosscheck.extraction.modality;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.extraction.annotation.Tag;
import org.crosscheck.extraction.annotation.Token;

/**
 * What a modal cue does not reach beyond inside its clause, where no comma parts it: a relative
 * clause in the past ("will stand trial for a fire that killed two") and the commas around an aside
 * ("two fires, possibly linked, killed two").
 */
final class CueBarriers {
  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which", "that");
  private static final ImmutableSet<String> PAST = ImmutableSet.of("was", "were", "had", "did");

  /** So many words stand behind the adverb of an aside. */
  private static final int ASIDE = 3;

  private final Sentence sentence;
  private final List<Token> tokens;

  CueBarriers(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * True where one stands between a cue and what follows it.
   *
   * @param cue the cue's first token
   * @param behind the token behind its last
   * @param token the one that may be reached
   */
  boolean isBetween(int cue, int behind, int token) {
    return hasPastRelative(behind, token)
        || isAside(cue, behind, token)
        || token < cue && isInRelative(cue, token);
  }

  /** "Held the town, a claim that could not be tested": the cue is of the claim. */
  private boolean isInRelative(int cue, int token) {
    return cue - 2 > token
        && RELATIVES.contains(tokens.get(cue - 1).lower())
        && sentence.tag(cue - 2) == Tag.NOUN;
  }

  /** What somebody did already is not what will be. */
  private boolean hasPastRelative(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (RELATIVES.contains(tokens.get(i).lower())
          && sentence.tag(i - 1) == Tag.NOUN
          && isPast(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where what a preposition denies ends before a token: "homes without power were lit again".
   */
  boolean isBehindPhrase(int cue, int token) {
    if (!tokens.get(cue).lower().equals("without")) {
      return false;
    }
    for (int i = cue + 1; i < token; i++) {
      if (sentence.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(int token) {
    String word = tokens.get(token).lower();
    return PAST.contains(word)
        || sentence.tag(token) == Tag.VERB
            && !word.endsWith("s")
            && !word.endsWith("ing")
            && !sentence.lemma(token).equals(word);
  }

  /** An adverb behind a comma, with the words up to the next comma. */
  private boolean isAside(int cue, int behind, int token) {
    boolean opens =
        cue > 0 && tokens.get(cue - 1).text().equals(",") && tokens.get(cue).lower().endsWith("ly");
    for (int i = behind + 1; opens && i < Math.min(token, behind + 1 + ASIDE); i++) {
      if (tokens.get(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
