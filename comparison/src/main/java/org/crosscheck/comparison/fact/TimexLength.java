package org.crosscheck.comparison.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as TIMEX3 writes it: {@code P2Y6M} is 30 months, {@code PXM} months.
 *
 * @param value how many of the unit; absent where the words leave it open ("months")
 * @param unit the finest unit that the words name
 */
record TimexLength(Optional<BigDecimal> value, LengthUnit unit) {
  private static final Pattern PARTS =
      Pattern.compile("P(?<days>(?:[\\d.]+[YMWD])*)(?:T(?<clock>(?:[\\d.]+[HMS])+))?");
  private static final Pattern PART = Pattern.compile("(?<number>[\\d.]+)(?<letter>\\p{Lu})");
  private static final Pattern OPEN = Pattern.compile("P(?<clock>T?)X(?<letter>[YMWDHS])");

  /** Empty where the value is no length, or is none of any unit. */
  static Optional<TimexLength> of(String timex) {
    Matcher open = OPEN.matcher(timex);
    if (open.matches()) {
      LengthUnit unit =
          LengthUnit.of(open.group("letter").charAt(0), !open.group("clock").isEmpty());
      return Optional.of(new TimexLength(Optional.empty(), unit));
    }
    Matcher parts = PARTS.matcher(timex);
    return parts.matches()
        ? sum(Optional.ofNullable(parts.group("days")), Optional.ofNullable(parts.group("clock")))
        : Optional.empty();
  }

  private static Optional<TimexLength> sum(Optional<String> days, Optional<String> clock) {
    Optional<TimexLength> sum = Optional.empty();
    Matcher part = PART.matcher(days.orElse(""));
    while (part.find()) {
      sum = Optional.of(plus(sum, part, false));
    }
    part = PART.matcher(clock.orElse(""));
    while (part.find()) {
      sum = Optional.of(plus(sum, part, true));
    }
    return sum.filter(length -> length.number().signum() > 0);
  }

  /** In the unit of the last part, which is the finest. */
  private static TimexLength plus(Optional<TimexLength> sum, Matcher part, boolean clock) {
    BigDecimal number = new BigDecimal(part.group("number"));
    LengthUnit unit = LengthUnit.of(part.group("letter").charAt(0), clock);
    BigDecimal before = sum.map(length -> length.in(unit).number()).orElse(BigDecimal.ZERO);
    return new TimexLength(Optional.of(before.add(number).round(MathContext.DECIMAL32)), unit);
  }

  /** The same in a unit that is as fine or finer. */
  TimexLength in(LengthUnit finer) {
    return finer == unit
        ? this
        : new TimexLength(
            value.map(n -> n.multiply(unit.in(finer)).round(MathContext.DECIMAL32)), finer);
  }

  private BigDecimal number() {
    return value.orElse(BigDecimal.ZERO);
  }
}
