package org.crosscheck.extraction.name;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.claim.QuantityClaim;

/** Sorts out what looks like a name and is an amount of money: "R58.40", "N12.50". */
final class AmountNames {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** The names without those that stand inside an amount in a unit. */
  List<Candidate> told(List<Candidate> names, Readings earlier) {
    return names.stream().filter(name -> !isAmount(name, earlier)).toList();
  }

  private static boolean isAmount(Candidate name, Readings earlier) {
    return DIGITS.matchesAnyOf(name.words())
        && earlier.in(name.sentence(), QuantityClaim.class).stream()
            .anyMatch(
                amount ->
                    amount.amount().unit().isPresent()
                        && amount.evidence().span().contains(name.span()));
  }
}
