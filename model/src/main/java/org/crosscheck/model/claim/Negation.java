package org.crosscheck.model.claim;

import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * A word that negates and the stretch that it negates.
 *
 * @param cue the negating words: "no", "ruled out"
 * @param scope what they reach, in the offsets of the claim's part
 */
public record Negation(Cue cue, Span scope) {
  public Negation {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(scope, "scope");
  }
}
