package org.crosscheck.extraction.claims;

import static org.crosscheck.model.Require.visible;

import java.util.Objects;
import org.crosscheck.extraction.annotation.Sentence;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.ClaimFrame;

/**
 * A claim as its extractor read it: its frame holds the evidence and a provisional id, but not yet
 * who says it and how firmly.
 *
 * @param claim what was read
 * @param sentence where
 * @param rule the name of the rule that read it, as {@code explain} shows it
 */
public record Reading(Claim claim, Sentence sentence, String rule) {
  public Reading {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(sentence, "sentence");
    visible(rule, "rule");
  }

  /** The frame that an extractor gives to a claim which it read from {@code words}. */
  public static ClaimFrame frame(Sentence sentence, Span words) {
    return ClaimFrame.of(sentence.part() + ":" + words.start(), sentence.evidence(words));
  }

  public Span span() {
    return claim.evidence().span();
  }

  public Reading withClaim(Claim newClaim) {
    return new Reading(newClaim, sentence, rule);
  }
}
