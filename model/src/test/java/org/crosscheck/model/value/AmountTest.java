package org.crosscheck.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.crosscheck.model.article.Span;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

  private static Amount amount(
      Range<BigDecimal> range, BigDecimal step, QualifierType... qualifiers) {
    ImmutableList<Qualifier> hedges =
        ImmutableList.copyOf(qualifiers).stream()
            .map(type -> new Qualifier(type, Span.of(0, 2)))
            .collect(ImmutableList.toImmutableList());
    Optional<Unit> unit = Optional.of(new Unit("km", "kilometre", Dimension.LENGTH));
    return new Amount(
        range, range, hedges, Form.CARDINAL, unit, Optional.empty(), ImmutableList.of(), step);
  }

  @Test
  void isExactOnlyWithoutAHedgeAndWithOneValue() {
    Range<BigDecimal> one = Range.singleton(THIRTY);

    assertThat(amount(one, BigDecimal.TEN).isExact()).isTrue();
    assertThat(amount(one, BigDecimal.TEN, QualifierType.EXACT).isExact()).isTrue();
    assertThat(amount(one, BigDecimal.TEN, QualifierType.ABOUT).isExact()).isFalse();
    assertThat(amount(Range.atMost(THIRTY), BigDecimal.TEN).isExact()).isFalse();
    assertThat(amount(Range.closed(THIRTY, THIRTY.setScale(2)), BigDecimal.ONE).isExact()).isTrue();
  }

  @Test
  void knowsItsHedgesAndItsDimension() {
    Amount atMost = amount(Range.atMost(THIRTY), BigDecimal.TEN, QualifierType.AT_MOST);

    assertThat(atMost.has(QualifierType.AT_MOST)).isTrue();
    assertThat(atMost.has(QualifierType.LESS_THAN)).isFalse();
    assertThat(atMost.dimension()).contains(Dimension.LENGTH);
  }

  @Test
  void refusesAnEmptyRangeAndAStepOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount(Range.closedOpen(THIRTY, THIRTY), BigDecimal.TEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount(Range.singleton(THIRTY), BigDecimal.ZERO))
        .withMessageContaining("step must be > 0, was 0");
  }

  @Test
  void aMeasureIsLabelledWithDashesForWhatIsAbsent() {
    Measure killed =
        new Measure("person", Optional.of("kill"), Optional.empty(), Optional.of("Tarn"));

    assertThat(killed.label()).isEqualTo("person·kill·–·Tarn");
    assertThat(Measure.of("dam").label()).isEqualTo("dam·–·–·–");
  }
}
