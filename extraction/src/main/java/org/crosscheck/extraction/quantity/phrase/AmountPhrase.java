package org.crosscheck.extraction.quantity.phrase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.extraction.quantity.hedge.Bounds;
import org.crosscheck.extraction.quantity.hedge.Hedge;
import org.crosscheck.extraction.quantity.number.Numeral;
import org.crosscheck.model.value.Form;
import org.crosscheck.model.value.Unit;

/**
 * One amount as the words give it: numbers, hedges, unit. What it counts comes later.
 *
 * @param from index of its first lexeme
 * @param to index after its last lexeme
 * @param numerals one, or the two ends of a range
 * @param hedges in the order of the text
 * @param unit absent for counts
 * @param bounds its two ranges
 * @param form how the number is given
 * @param step the worth of the last significant digit
 * @param rule the name of the rule that read it
 */
public record AmountPhrase(
    int from,
    int to,
    ImmutableList<Numeral> numerals,
    ImmutableList<Hedge> hedges,
    Optional<Unit> unit,
    Bounds bounds,
    Form form,
    BigDecimal step,
    String rule) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  public AmountPhrase {
    Objects.requireNonNull(numerals, "numerals");
    Objects.requireNonNull(hedges, "hedges");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(form, "form");
  }

  /** The first number. */
  public Numeral first() {
    return numerals.get(0);
  }

  /** The last number, nearest to what is counted. */
  public Numeral last() {
    return numerals.get(numerals.size() - 1);
  }

  public boolean isVague() {
    return first().isVague();
  }

  /** A share of a whole as a count; the printed fraction stays as it is. */
  public AmountPhrase of(BigDecimal whole, BigDecimal wholeStep) {
    return new AmountPhrase(
        from, to, numerals, hedges, unit, bounds.times(whole), Form.CARDINAL, wholeStep, rule);
  }

  /** Under one more hedge, farther from the number than all others. */
  public AmountPhrase under(Hedge hedge) {
    boolean said = hedges.stream().anyMatch(other -> other.type() == hedge.type());
    ImmutableList<Hedge> all = ImmutableList.<Hedge>builder().addAll(hedges).add(hedge).build();
    Bounds hedged = said ? bounds : bounds.with(hedge.type(), step);
    return new AmountPhrase(from, to, numerals, all, unit, hedged, form, step, rule);
  }

  /** A thousand times as much: its point groups and is no decimal point. */
  public AmountPhrase inThousands() {
    ImmutableList<Numeral> thousands =
        numerals.stream()
            .map(number -> number.times(THOUSAND))
            .collect(ImmutableList.toImmutableList());
    return new AmountPhrase(
        from,
        to,
        thousands,
        hedges,
        unit,
        bounds.times(THOUSAND),
        form,
        step.multiply(THOUSAND),
        rule);
  }

  /** The same amount over other lexemes. */
  public AmountPhrase over(int newFrom, int newTo) {
    return new AmountPhrase(newFrom, newTo, numerals, hedges, unit, bounds, form, step, rule);
  }
}
