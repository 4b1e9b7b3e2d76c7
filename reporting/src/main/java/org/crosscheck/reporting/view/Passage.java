package org.crosscheck.reporting.view;

import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;

/**
 * A sentence in one line with the words in it that a claim was read from.
 *
 * @param before what stands in front of the words, with its space
 * @param words the claim's own words
 * @param after what follows them
 */
public record Passage(String before, String words, String after) {

  /** The sentence of {@code evidence}, its texts made safe to show. */
  public static Passage of(Evidence evidence) {
    Span span = evidence.spanInSentence();
    String sentence = evidence.sentenceText();
    return new Passage(
        VisibleText.fold(sentence.substring(0, span.start())).stripLeading(),
        VisibleText.fold(sentence.substring(span.start(), span.end())),
        VisibleText.fold(sentence.substring(span.end())).stripTrailing());
  }

  /** The whole sentence. */
  public String text() {
    return before + words + after;
  }

  /**
   * The passage in at most {@code limit} UTF-16 units: the ends of the sentence go first, and "…"
   * stands for what is cut.
   */
  public Passage shortened(int limit) {
    if (text().length() <= limit) {
      return this;
    }
    String kept = VisibleText.shortened(words, limit - 2);
    int room = limit - kept.length();
    int ahead = Math.max(1, Math.max(room / 2, room - after.length()));
    String head = VisibleText.shortenedAhead(before, ahead);
    return new Passage(head, kept, VisibleText.shortened(after, Math.max(1, room - head.length())));
  }
}
