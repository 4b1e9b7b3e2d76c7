package org.crosscheck.comparison.fact;

import java.util.Optional;
import org.crosscheck.comparison.words.Folding;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;

/**
 * Whether two times by the clock are of one happening. Within half an hour, two of one kind in one
 * event hardly are two; further apart, somebody by name must do the same in both.
 */
public final class ClockMatch {
  private ClockMatch() {}

  static boolean isOne(Sourced<DateClaim> a, Sourced<DateClaim> b) {
    Measure one = a.claim().happening().orElseThrow();
    Measure other = b.claim().happening().orElseThrow();
    ClockTime first = ClockTime.of(a.claim()).orElseThrow();
    ClockTime second = ClockTime.of(b.claim()).orElseThrow();
    return one.role().equals(other.role())
        && HappeningMatch.sameThing(one, other)
        && a.claim().frame().polarity() == b.claim().frame().polarity()
        && first.mayBeOneDay(second)
        && (first.isNear(second) || isByName(one) && isBySame(one, other));
  }

  /**
   * True when the happening is told by somebody's name: the other day it may be done by another.
   */
  public static boolean isByName(Measure happening) {
    return happening
        .participants()
        .filter(who -> Character.isUpperCase(who.codePointAt(0)))
        .isPresent();
  }

  private static boolean isBySame(Measure one, Measure other) {
    Optional<String> who = one.participants().map(Folding::fold);
    return who.equals(other.participants().map(Folding::fold));
  }
}
