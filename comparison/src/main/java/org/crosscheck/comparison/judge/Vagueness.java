package org.crosscheck.comparison.judge;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.QualifierType;

/** "Dozens" are twenty-odd and more: words that only say the size have no sharp lower end. */
final class Vagueness {
  private static final BigDecimal SHARE = new BigDecimal("0.75");

  private Vagueness() {}

  /** True when the exact value of {@code b} lies just below the vague {@code a}. */
  static boolean leavesRoom(Amount a, InUnit b) {
    Range<BigDecimal> vague = a.literal();
    Range<BigDecimal> other = b.plausible();
    return a.has(QualifierType.VAGUE)
        && vague.hasLowerBound()
        && other.hasUpperBound()
        && other.upperEndpoint().compareTo(vague.lowerEndpoint()) < 0
        && other.upperEndpoint().compareTo(vague.lowerEndpoint().multiply(SHARE)) >= 0;
  }
}
