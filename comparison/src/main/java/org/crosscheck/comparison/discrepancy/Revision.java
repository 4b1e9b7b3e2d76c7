package org.crosscheck.comparison.discrepancy;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.Claim;

/** Sentences that say that a value was, or has since become, another one. */
final class Revision {
  private static final ImmutableSet<String> WORDS = WordList.words("en/revision.tsv");

  private Revision() {}

  static boolean isSpokenOf(Claim claim) {
    return Folding.words(claim.evidence().sentenceText()).stream().anyMatch(WORDS::contains);
  }
}
