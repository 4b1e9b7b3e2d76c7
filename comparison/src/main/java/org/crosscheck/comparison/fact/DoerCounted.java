package org.crosscheck.comparison.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.comparison.words.WordList;
import org.crosscheck.model.claim.QuantityClaim;

/**
 * "Six dead, including the gunman" here and "five people killed" there: the one counts whoever did
 * it and the other does not.
 */
final class DoerCounted {
  private static final ImmutableSet<String> DOERS = WordList.words("en/doers.tsv");

  /** "Four dead, including the gunman, and nine hurt": he is not among the hurt. */
  private static final String KILL = "kill";

  /** Words that may stand between "including" and the noun: "the suspected". */
  private static final int REACH = 3;

  /** More than this many of them no count leaves out unsaid. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private DoerCounted() {}

  /** True where exactly one includes the doer and their difference may be that. */
  static boolean inOneOnly(QuantityClaim a, QuantityClaim b) {
    boolean one = isIn(a);
    if (one == isIn(b)) {
      return false;
    }
    QuantityClaim with = one ? a : b;
    QuantityClaim without = one ? b : a;
    Range<BigDecimal> more = with.amount().literal();
    Range<BigDecimal> less = without.amount().literal();
    return more.hasLowerBound()
        && less.hasLowerBound()
        && isFew(more.lowerEndpoint().subtract(less.lowerEndpoint()));
  }

  private static boolean isFew(BigDecimal difference) {
    return difference.signum() > 0 && difference.compareTo(FEW) <= 0;
  }

  private static boolean isIn(QuantityClaim claim) {
    if (claim.measure().role().filter(KILL::equals).isEmpty()) {
      return false;
    }
    List<String> words = Folding.words(claim.evidence().sentenceText());
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).equals("including") || words.get(i).equals("counting"))
        .anyMatch(
            i ->
                words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)).stream()
                    .anyMatch(DOERS::contains));
  }
}
