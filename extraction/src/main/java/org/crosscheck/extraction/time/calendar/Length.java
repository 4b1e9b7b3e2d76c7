package org.crosscheck.extraction.time.calendar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.Timex;
import org.crosscheck.model.value.TimexType;

/**
 * A length of time: so many of one unit. Halves become the next smaller unit where it has a whole
 * number of them ("2 1/2 years" is {@code P2Y6M}).
 *
 * @param count absent where the words leave it open ("several", or a bare plural)
 * @param grain the unit
 * @param rest a length of a finer unit to be added: the minutes of "2 hours 15 minutes"
 * @param longest the other end of "two to three weeks", which has none itself; this one is the
 *     shorter
 */
public record Length(
    Optional<BigDecimal> count,
    Grain grain,
    Optional<String> mod,
    Optional<Length> rest,
    Optional<Length> longest)
    implements TimeValue {
  private static final String CLOCK = "PT";

  public Length {
    Objects.requireNonNull(rest, "rest");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(longest, "longest");
  }

  public static Length of(BigDecimal count, Grain grain) {
    return of(Optional.of(count), grain);
  }

  public static Length open(Grain grain) {
    return of(Optional.empty(), grain);
  }

  /**
   * So many of a unit.
   *
   * @param count absent where the words leave it open
   */
  public static Length of(Optional<BigDecimal> count, Grain grain) {
    return new Length(count, grain, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * With a length of a finer unit added; empty where the two are no one length, as the unit has
   * fewer of the finer ones or they are not of one kind.
   */
  public Optional<Length> and(Length finer) {
    int fewer =
        switch (grain) {
          case YEAR -> finer.grain == Grain.MONTH ? 12 : finer.grain == Grain.DAY ? 366 : 0;
          case MONTH -> finer.grain == Grain.DAY ? 31 : finer.grain == Grain.WEEK ? 5 : 0;
          case WEEK -> finer.grain == Grain.DAY ? 7 : 0;
          case DAY -> finer.grain == Grain.HOUR ? 24 : 0;
          case HOUR -> finer.grain == Grain.MINUTE ? 60 : 0;
          case MINUTE -> finer.grain == Grain.SECOND ? 60 : 0;
          default -> 0;
        };
    boolean fits =
        whole().isPresent()
            && finer.count.filter(n -> n.compareTo(BigDecimal.valueOf(fewer)) < 0).isPresent();
    return fits
        ? Optional.of(new Length(count, grain, mod, Optional.of(finer), Optional.empty()))
        : Optional.empty();
  }

  /** From this length to {@code longer}; empty where that is no longer one, or either is open. */
  public Optional<Length> upTo(Length longer) {
    boolean rises =
        seconds()
            .filter(least -> longer.seconds().filter(most -> most.compareTo(least) > 0).isPresent())
            .isPresent();
    return rises
        ? Optional.of(new Length(count, grain, mod, rest, Optional.of(longer)))
        : Optional.empty();
  }

  private Optional<BigDecimal> seconds() {
    return count.map(n -> n.multiply(BigDecimal.valueOf(grain.seconds())));
  }

  /** The count as a whole number, where it is one and small enough to count with. */
  public Optional<Integer> whole() {
    return count
        .filter(n -> rest.isEmpty())
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.abs().intValue() < 100_000)
        .filter(n -> n.compareTo(BigDecimal.valueOf(100_000)) < 0)
        .map(BigDecimal::intValue);
  }

  /** How many minutes, for hours and minutes of less than a day. */
  public Optional<Integer> minutes() {
    int each = grain == Grain.HOUR ? 60 : 1;
    BigDecimal more =
        rest.flatMap(Length::minutes).map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
    return count
        .filter(n -> grain == Grain.HOUR || grain == Grain.MINUTE)
        .map(n -> n.multiply(BigDecimal.valueOf(each)).add(more))
        .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(24 * 60)) < 0)
        .map(BigDecimal::intValue);
  }

  /** The TIMEX3 value: {@code P3D}, {@code PT1M30S}, {@code P2Y6M}, {@code PXY}. */
  public String value() {
    return rest.map(finer -> joined(own(), finer.value())).orElseGet(this::own);
  }

  private static String joined(String value, String finer) {
    boolean second = value.contains("T");
    return value + finer.substring(second ? CLOCK.length() : 1);
  }

  private String own() {
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
    return timex(Optional.empty());
  }

  /** The same as a stretch of the calendar. */
  Timex timex(Optional<TimeInterval> interval) {
    return new Timex(TimexType.DURATION, value(), longest.map(Length::value), mod, interval);
  }

  @Override
  public boolean isMention() {
    return true;
  }

  @Override
  public Length withMod(String newMod) {
    return new Length(count, grain, Optional.of(newMod), rest, longest);
  }
}
