package org.crosscheck.comparison.discrepancy;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import org.crosscheck.comparison.fact.Growth;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Sentences that say that a value was, or has since become, another one. */
final class Revision {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.rows("en/revision.tsv").stream()
          .collect(toImmutableSetMultimap(row -> row.get(1), row -> row.get(0)));

  private Revision() {}

  /** True when the sentence of the one or the other claim explains why the two differ. */
  static boolean isSpokenOf(QuantityClaim a, QuantityClaim b) {
    return stands("corrected", a, b) || (Growth.isCountedOn(a, b) && stands("moved", a, b));
  }

  private static boolean stands(String how, QuantityClaim a, QuantityClaim b) {
    Set<String> words = WORDS.get(how);
    return has(a, words) || has(b, words);
  }

  private static boolean has(QuantityClaim claim, Set<String> words) {
    return Folding.words(claim.evidence().sentenceText()).stream().anyMatch(words::contains);
  }
}
