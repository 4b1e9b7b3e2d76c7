package org.crosscheck.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.crosscheck.model.article.Span;

/**
 * One number as written, its scale word applied: in "10 to 20 billion" there are two, ten billion
 * and twenty billion.
 *
 * @param span the number's own words, in the offsets of the claim's part, without hedges and units
 * @param value what they say
 */
public record StatedNumber(Span span, BigDecimal value) {
  public StatedNumber {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
  }
}
