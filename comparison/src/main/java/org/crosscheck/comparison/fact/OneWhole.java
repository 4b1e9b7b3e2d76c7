package org.crosscheck.comparison.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.StatedNumber;

/**
 * "Guilty on 14 of the 17 counts", "guilty on 15 of 17 counts": parts of a whole of the same
 * number, to which the same happens, are one part.
 */
final class OneWhole {
  private static final Pattern OF_NUMBER =
      Pattern.compile(
          "^ (?:out )?of (?:(?:the|its|his|her|our|their|all) )?(?<whole>\\d+|two|three|four|five"
              + "|six|seven|eight|nine|ten|eleven|twelve) ");

  private OneWhole() {}

  static boolean haveParts(QuantityClaim a, QuantityClaim b) {
    Optional<String> whole = whole(a);
    return whole.isPresent()
        && a.measure().role().isPresent()
        && a.measure().role().equals(b.measure().role())
        && a.measure().concept().equals(b.measure().concept())
        && whole.equals(whole(b));
  }

  /** The number of which the claim counts a part. */
  private static Optional<String> whole(QuantityClaim claim) {
    return claim.amount().stated().stream()
        .map(StatedNumber::span)
        .filter(claim.evidence().sentence()::contains)
        .map(span -> span.end() - claim.evidence().sentence().start())
        .map(end -> " " + Folding.fold(claim.evidence().sentenceText().substring(end)) + " ")
        .map(OF_NUMBER::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group("whole"))
        .findFirst();
  }
}
