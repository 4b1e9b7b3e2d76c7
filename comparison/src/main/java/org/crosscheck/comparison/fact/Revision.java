package org.crosscheck.comparison.fact;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/** Sentences that say that a value was, or has since become, another one. */
public final class Revision {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.rows("en/revision.tsv").stream()
          .collect(toImmutableSetMultimap(row -> row.get(1), row -> row.get(0)));

  /** Said of the value that came after. */
  private static final ImmutableSet<String> LATER =
      ImmutableSet.of("revised", "corrected", "updated", "lowered", "raised");

  private Revision() {}

  /** True when the sentence of the one or the other claim explains why the two differ. */
  public static boolean isSpokenOf(QuantityClaim a, QuantityClaim b) {
    return stands("corrected", a, b) || (Growth.isCountedOn(a, b) && stands("moved", a, b));
  }

  /** True when the words say that another value was given before. */
  static boolean isCorrected(String text) {
    return Folding.words(text).stream().anyMatch(LATER::contains);
  }

  private static boolean stands(String how, QuantityClaim a, QuantityClaim b) {
    Set<String> words = WORDS.get(how);
    return has(a, words) || has(b, words);
  }

  private static boolean has(QuantityClaim claim, Set<String> words) {
    return Folding.words(claim.evidence().sentenceText()).stream().anyMatch(words::contains);
  }
}
