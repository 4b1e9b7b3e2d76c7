package org.crosscheck.comparison.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.comparison.judge.Origins;
import org.crosscheck.comparison.memo.Memo;
import org.crosscheck.model.claim.QuantityClaim;

/** The time in which an amount comes again: "a year" of "$30 million a year". */
final class Rate {
  private static final Pattern RATE =
      Pattern.compile(
          "^\\s*(?:an?|per|each|every)\\s+(?<unit>hour|day|week|month|quarter|year)\\b");

  /** An amount is held against many others. */
  private static final Memo<QuantityClaim, Optional<String>> READ =
      Memo.byIdentity(16_384, Rate::read);

  private Rate() {}

  /** The unit of time behind the amount. */
  static Optional<String> of(QuantityClaim claim) {
    return READ.of(claim);
  }

  private static Optional<String> read(QuantityClaim claim) {
    int end = claim.evidence().spanInSentence().end();
    Matcher rate = RATE.matcher(claim.evidence().sentenceText().substring(end));
    return rate.find() ? Optional.of(rate.group("unit")) : Optional.empty();
  }

  /**
   * True where one source tells two outlets what becomes of the money in which time, and neither
   * names a part of it: "savings of $30 million a year" and "will save the firm $40 million a
   * year".
   */
  static boolean isOneBudget(QuantityClaim a, QuantityClaim b) {
    return !a.evidence().article().equals(b.evidence().article())
        && of(a).isPresent()
        && of(a).equals(of(b))
        && a.measure().role().isPresent()
        && a.measure().role().equals(b.measure().role())
        && Origins.mayBeOneBody(a, b)
        && Context.ofSentence(a).names().equals(Context.ofSentence(b).names());
  }
}
