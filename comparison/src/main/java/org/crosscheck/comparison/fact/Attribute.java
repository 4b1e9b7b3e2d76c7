package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.Stem;
import org.crosscheck.model.claim.Evidence;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * An amount that is an attribute of the noun behind it: "48-page indictment", "a three-storey
 * house". The noun, not a verb, says what is measured.
 */
final class Attribute {
  private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}]-\\p{L}+$");
  private static final Pattern NOUNS =
      Pattern.compile("^(?<nouns>(?:\\s+\\p{L}[\\p{L}'’-]*){1,3})");

  private Attribute() {}

  /** True when both are attributes of a thing that goes by one name. */
  static boolean isOfOneThing(QuantityClaim a, QuantityClaim b) {
    return !Sets.intersection(nouns(a), nouns(b)).isEmpty();
  }

  /** Stems of the words behind the hyphen's word; none where the amount is no attribute. */
  private static ImmutableSet<String> nouns(QuantityClaim claim) {
    Evidence evidence = claim.evidence();
    Matcher behind =
        NOUNS.matcher(evidence.sentenceText().substring(evidence.spanInSentence().end()));
    boolean attribute = COMPOUND.matcher(evidence.words()).find() && behind.find();
    return attribute
        ? Folding.words(behind.group("nouns")).stream()
            .map(Stem::of)
            .filter(Context::isContent)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }
}
