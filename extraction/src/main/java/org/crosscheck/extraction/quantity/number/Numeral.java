package org.crosscheck.extraction.quantity.number;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.model.value.Form;

/**
 * One number as written, before hedges, units and ranges.
 *
 * @param from index of its first lexeme
 * @param to index after its last lexeme
 * @param literal what the words allow; one value unless it is vague
 * @param plausible what a reader takes them to mean
 * @param step the worth of the last significant digit
 * @param scale the scale word that it ends with, 1 where it has none
 * @param form how it is given
 * @param style what it is made of
 */
public record Numeral(
    int from,
    int to,
    Range<BigDecimal> literal,
    Range<BigDecimal> plausible,
    BigDecimal step,
    BigDecimal scale,
    Form form,
    Style style) {
  /** What a numeral is made of. */
  public enum Style {
    DIGITS,
    WORDS,
    /** Names no number: "dozens", "several". */
    VAGUE,
    /** Zero, said of people: "no one", "none". */
    NOBODY,
    /** Two who were spoken of before: "both men". */
    BOTH
  }

  public Numeral {
    Objects.requireNonNull(literal, "literal");
    Objects.requireNonNull(plausible, "plausible");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(style, "style");
  }

  static Numeral exact(int from, Part part, Form form, Style style) {
    Range<BigDecimal> value = Range.singleton(part.value());
    return new Numeral(from, part.to(), value, value, part.step(), part.scale(), form, style);
  }

  /** The value; empty where the words name none. */
  public Optional<BigDecimal> value() {
    return style == Style.VAGUE ? Optional.empty() : Optional.of(literal.lowerEndpoint());
  }

  public boolean isNobody() {
    return style == Style.NOBODY;
  }

  /** True for words that count only where something happens to people. */
  public boolean needsDeed() {
    return style == Style.NOBODY || style == Style.BOTH;
  }

  public boolean isVague() {
    return style == Style.VAGUE;
  }

  /** The same number a number of times as large, as "10" is in "10 to 20 billion". */
  public Numeral times(BigDecimal factor) {
    return new Numeral(
        from,
        to,
        times(literal, factor),
        times(plausible, factor),
        step.multiply(factor),
        scale.multiply(factor),
        form,
        style);
  }

  private static Range<BigDecimal> times(Range<BigDecimal> range, BigDecimal factor) {
    BigDecimal low = Part.plain(range.lowerEndpoint().multiply(factor));
    return range.hasUpperBound()
        ? Range.closed(low, Part.plain(range.upperEndpoint().multiply(factor)))
        : Range.atLeast(low);
  }

  /** With a part of its unit added: "5 feet" and 2/12. */
  public Numeral plus(BigDecimal more, int newTo) {
    Range<BigDecimal> sum = Range.singleton(Part.plain(literal.lowerEndpoint().add(more)));
    return new Numeral(from, newTo, sum, sum, BigDecimal.ONE, scale, form, style);
  }

  /** Below zero: "minus 5". */
  Numeral negated(int newFrom) {
    Range<BigDecimal> value = Range.singleton(literal.lowerEndpoint().negate());
    return new Numeral(newFrom, to, value, value, step, scale, form, style);
  }
}
