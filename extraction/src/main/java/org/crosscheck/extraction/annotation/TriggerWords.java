package org.crosscheck.extraction.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words of which one must stand in a sentence that a reader looks at; the others it passes over
 * without tokens or tags. What was asked of a word is kept, for the words of news repeat. Holds
 * that memory: one a thread.
 */
public final class TriggerWords {
  private static final int CACHE_LIMIT = 50_000;

  private final Predicate<String> isTrigger;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * Remembers what a question says of each word.
   *
   * @param isTrigger asked of words in lower case; always says the same of a word
   */
  public TriggerWords(Predicate<String> isTrigger) {
    this.isTrigger = isTrigger;
  }

  /** True where a sentence holds at least one of the words. */
  public boolean standIn(Sentence sentence) {
    for (String word : sentence.words()) {
      if (contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for one of the words.
   *
   * @param word in lower case
   */
  public boolean contains(String word) {
    Boolean answer = known.get(word);
    if (answer == null) {
      answer = isTrigger.test(word);
      if (known.size() < CACHE_LIMIT) {
        known.put(word, answer);
      }
    }
    return answer;
  }
}
