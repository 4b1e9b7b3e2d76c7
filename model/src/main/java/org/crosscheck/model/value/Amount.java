package org.crosscheck.model.value;

import static org.crosscheck.model.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What the words state of a size or number, in the unit that was written, its scale word applied.
 * Not the truth, and not a midpoint: a range stays a range.
 *
 * @param literal what the words allow: "fewer than 30,000" is {@code (-∞, 30000)}, "up to 30,000"
 *     is {@code (-∞, 30000]}, "about 30" is {@code [30, 30]} with its qualifier, "nearly 30" {@code
 *     (-∞, 30]}, "just over 30" {@code (30, ∞)}, "dozens" {@code [24, ∞)}
 * @param plausible what a reader takes the words to mean, always bounded where a reader would bound
 *     it: "over 93 million" is not 200 million, "about 30" is some range around 30; equal to {@code
 *     literal} for an exact number
 * @param qualifiers the hedges, in the order of the text
 * @param form how the number was given
 * @param unit absent for counts
 * @param counted the thing counted, as written with its modifiers ("European servicemen"); for
 *     money and measures what they are of or for, where the words say it
 * @param stated the numbers as written, in the order of the text; empty where the words name none
 *     ("dozens", "a man")
 * @param step how far the number is rounded, as the worth of its last significant digit: 10,000 for
 *     "30,000", 1 for "31", 0.01 for "1.98"
 */
public record Amount(
    Range<BigDecimal> literal,
    Range<BigDecimal> plausible,
    ImmutableList<Qualifier> qualifiers,
    Form form,
    Optional<Unit> unit,
    Optional<String> counted,
    ImmutableList<StatedNumber> stated,
    BigDecimal step) {

  public Amount {
    Objects.requireNonNull(literal, "literal");
    Objects.requireNonNull(plausible, "plausible");
    Objects.requireNonNull(qualifiers, "qualifiers");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(stated, "stated");
    that(!literal.isEmpty(), "the literal range must not be empty", literal);
    that(!plausible.isEmpty(), "the plausible range must not be empty", plausible);
    that(step.signum() > 0, "step must be > 0", step);
  }

  /** True when a hedge of the type stands with the number. */
  public boolean has(QualifierType type) {
    return qualifiers.stream().anyMatch(qualifier -> qualifier.type() == type);
  }

  /** True when the words state exactly one value, without any hedge. */
  public boolean isExact() {
    return qualifiers.stream().allMatch(qualifier -> qualifier.type() == QualifierType.EXACT)
        && literal.hasLowerBound()
        && literal.hasUpperBound()
        && literal.lowerEndpoint().compareTo(literal.upperEndpoint()) == 0;
  }

  /**
   * True when what is counted is named and no number stated: "a man", "a woman and her son".
   * Whether there are others such words leave open.
   */
  public boolean isUnnumbered() {
    return stated.isEmpty() && isExact();
  }

  /** Absent for plain counts. */
  public Optional<Dimension> dimension() {
    return unit.map(Unit::dimension);
  }
}
