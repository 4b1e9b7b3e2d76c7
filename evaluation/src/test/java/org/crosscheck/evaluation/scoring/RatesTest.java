package org.crosscheck.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesTest {
  @Test
  void f1IsTheHarmonicMean() {
    assertThat(Rates.of(3, 4, 6)).isEqualTo(new Rates(75, 50, 60));
  }

  @Test
  void nothingAskedAndNothingAnsweredIsRight() {
    assertThat(Rates.of(0, 0, 0)).isEqualTo(new Rates(100, 100, 100));
  }

  @Test
  void silenceIsNoPrecision() {
    assertThat(Rates.of(0, 0, 5)).isEqualTo(new Rates(0, 0, 0));
  }
}
