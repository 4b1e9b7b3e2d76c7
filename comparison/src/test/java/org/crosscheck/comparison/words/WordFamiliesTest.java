package org.crosscheck.comparison.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {
  @ParameterizedTest
  @CsvSource({
    "ignored, dismissed, true",
    "failure, failed, true",
    "employs, employees, true",
    "struck, strike, true",
    "explosion, exploded, true",
    "gates, gate, true",
    "gates, homes, false",
    "killed, saved, false",
    "opened, closed, false"
  })
  void areKin(String one, String other, boolean kin) {
    assertThat(WordFamilies.areKin(Stem.of(one), Stem.of(other))).isEqualTo(kin);
  }
}
