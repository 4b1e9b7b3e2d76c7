package org.crosscheck.extraction.time.calendar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * A length of time: so many of one unit. Halves become the next smaller unit where it has a whole
 * number of them ("2 1/2 years" is {@code P2Y6M}).
 *
 * @param count absent where the words leave it open ("several", or a bare plural)
 * @param grain the unit
 */
public record Length(Optional<BigDecimal> count, Grain grain, Optional<String> mod)
    implements TimeValue {
  public Length {
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(mod, "mod");
  }

  public static Length of(BigDecimal count, Grain grain) {
    return new Length(Optional.of(count), grain, Optional.empty());
  }

  public static Length open(Grain grain) {
    return new Length(Optional.empty(), grain, Optional.empty());
  }

  /** The count as a whole number, where it is one and small enough to count with. */
  public Optional<Integer> whole() {
    return count
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.abs().intValue() < 100_000)
        .filter(n -> n.compareTo(BigDecimal.valueOf(100_000)) < 0)
        .map(BigDecimal::intValue);
  }

  /** How many minutes, for hours and minutes of less than a day. */
  public Optional<Integer> minutes() {
    int each = grain == Grain.HOUR ? 60 : 1;
    return count
        .filter(n -> grain == Grain.HOUR || grain == Grain.MINUTE)
        .map(n -> n.multiply(BigDecimal.valueOf(each)))
        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(24 * 60)) < 0)
        .map(BigDecimal::intValue);
  }

  /** The TIMEX3 value: {@code P3D}, {@code PT1M30S}, {@code PXY}. */
  public String value() {
    if (count.isEmpty()) {
      return grain.lengthOf("X");
    }
    BigDecimal whole = new BigDecimal(count.get().toBigInteger());
    BigDecimal rest = count.get().subtract(whole);
    Optional<BigDecimal> parts =
        grain.parts().map(n -> rest.multiply(BigDecimal.valueOf(n))).filter(this::isWhole);
    if (rest.signum() == 0 || parts.isEmpty()) {
      return grain.lengthOf(grain.units(count.get()).stripTrailingZeros().toPlainString());
    }
    String smaller = parts.get().toBigInteger() + grain.partCode();
    return whole.toBigInteger().equals(BigInteger.ZERO)
        ? grain.partPrefix() + smaller
        : grain.lengthOf(whole.toBigInteger().toString()) + smaller;
  }

  private boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  @Override
  public Timex timex() {
    return new Timex(TimexType.DURATION, value(), mod, Optional.empty());
  }

  @Override
  public boolean isMention() {
    return true;
  }

  @Override
  public Length withMod(String newMod) {
    return new Length(count, grain, Optional.of(newMod));
  }
}
