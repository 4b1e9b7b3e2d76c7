package org.crosscheck.model.claim;

import static org.crosscheck.model.Require.that;
import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * Words of an article that something else than their own claim was read from.
 *
 * @param span where they stand, in the offsets of the claim's part
 * @param words what stands there, as printed
 */
public record Cue(Span span, String words) {
  public Cue {
    Objects.requireNonNull(span, "span");
    visible(words, "cue words");
    that(span.length() == words.length(), "cue words must fill their span", words);
  }

  /** The cue that stands at {@code span} of a part's {@code text}. */
  public static Cue in(String text, Span span) {
    return new Cue(span, span.in(text));
  }
}
