package org.crosscheck.extraction.wordnet;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What was answered to one kind of question, by the word that was asked about: the words of news
 * repeat. Keeps the first answers up to a limit. May be shared between threads.
 */
final class Answers<V> {
  private static final int LIMIT = 200_000;

  private final Function<String, V> question;
  private final ConcurrentMap<String, V> kept = new ConcurrentHashMap<>();

  /**
   * No answer yet.
   *
   * @param question gives one word the same answer each time, never null
   */
  Answers(Function<String, V> question) {
    this.question = question;
  }

  /** The answer for {@code word}. */
  V of(String word) {
    V known = kept.get(word);
    if (known != null) {
      return known;
    }
    V answer = question.apply(word);
    if (kept.size() < LIMIT) {
      kept.put(word, answer);
    }
    return answer;
  }
}
