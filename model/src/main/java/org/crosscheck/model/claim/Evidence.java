package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Region;
import org.crosscheck.model.article.RegionType;
import org.crosscheck.model.article.Span;

/**
 * Where a claim was read: the exact words, and the sentence around them, so that a reader can check
 * it by eye without the article at hand.
 *
 * @param article the article's id
 * @param part the text that both spans count in
 * @param span the claim's own words
 * @param words what stands there
 * @param sentence the sentence around them; contains {@code span}
 * @param sentenceText what stands there, line breaks and all
 * @param region the region that the words stand in; empty in the body
 */
public record Evidence(
    String article,
    Part part,
    Span span,
    String words,
    Span sentence,
    String sentenceText,
    Optional<RegionType> region) {
  public Evidence {
    visible(article, "evidence article");
    Objects.requireNonNull(part, "part");
    visible(words, "evidence words");
    // Claims are many and spans dear to print: the messages are made only where they are needed.
    if (span.length() != words.length()) {
      that(false, "words must fill their span " + span, words);
    }
    if (!sentence.contains(span)) {
      that(false, "the sentence must contain the span " + span, sentence);
    }
    that(sentence.length() == sentenceText.length(), "sentence must fill its span", sentenceText);
    Objects.requireNonNull(region, "region");
  }

  /** The evidence of {@code span} in {@code sentence} of an article's part. */
  public static Evidence in(Article article, Part part, Span span, Span sentence) {
    String text = article.textOf(part);
    return new Evidence(
        article.id(),
        part,
        span,
        span.in(text),
        sentence,
        sentence.in(text),
        article.regionAt(part, span.start()).map(Region::type));
  }

  /** The claim's words as a span of {@link #sentenceText()}. */
  public Span spanInSentence() {
    return span.shift(-sentence.start());
  }
}
