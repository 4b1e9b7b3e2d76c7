package org.crosscheck.ingestion.region;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of an article's story: in how many of its paragraphs each stands. Tells a piece of this
 * story from one of another by the share of its words that the rest of the article has too.
 */
final class StoryTerms {
  private static final CharMatcher LETTERS = CharMatcher.javaLetterOrDigit();

  /** A paragraph that is longer tells no more by its end. */
  private static final int MAX_SCANNED = 5_000;

  private final Map<String, Integer> paragraphs = new HashMap<>();

  /** Of the units that are body so far, and of the title. */
  static StoryTerms of(Page page) {
    StoryTerms terms = new StoryTerms();
    page.title().ifPresent(title -> terms.add(terms(title)));
    for (int i = 0; i < page.size(); i++) {
      if (page.isBody(i)) {
        terms.add(terms(page.text(i)));
      }
    }
    return terms;
  }

  private void add(Set<String> terms) {
    terms.forEach(term -> paragraphs.merge(term, 1, Integer::sum));
  }

  /**
   * How much of {@code text} the rest of the article says too.
   *
   * @param counted how often {@code text} itself is among what was counted: 1 for a unit of the
   *     body, 0 for other text
   */
  Overlap overlap(String text, int counted) {
    Set<String> terms = terms(text);
    int shared = 0;
    for (String term : terms) {
      shared += paragraphs.getOrDefault(term, 0) > counted ? 1 : 0;
    }
    return new Overlap(shared, terms.size());
  }

  /**
   * How many of a text's content words the rest of the article has.
   *
   * @param shared the words that stand elsewhere too
   * @param all the different content words of the text
   */
  record Overlap(int shared, int all) {
    /** From 0, another story, to 1, nothing new. */
    double share() {
      return all == 0 ? 0 : (double) shared / all;
    }

    /** A teaser of the same story repeats its names and its matter. */
    boolean isOwnStory() {
      return shared >= 4 && share() >= 0.5;
    }

    /** Next to nothing in common, although there is enough to compare. */
    boolean isOtherStory() {
      return all >= 4 && share() < 0.2;
    }
  }

  /** Content words in lower case, without the plural's and the genitive's s. */
  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    int end = Math.min(text.length(), MAX_SCANNED);
    int at = 0;
    while (at < end) {
      int from = at;
      while (at < end && LETTERS.matches(text.charAt(at))) {
        at++;
      }
      if (at - from >= 2) {
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (!Headline.isFunctionWord(word)) {
          terms.add(
              word.length() > 3 && word.endsWith("s")
                  ? word.substring(0, word.length() - 1)
                  : word);
        }
      }
      at = Math.max(at, from + 1);
    }
    return terms;
  }
}
