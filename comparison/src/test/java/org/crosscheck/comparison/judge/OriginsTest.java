package org.crosscheck.comparison.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.claim.SourceType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  private static Source source(String name) {
    return new Source(name, Optional.empty(), SourceType.ORGANISATION, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kalvia's Defence Ministry | Kalvia Defence Ministry | true
          Kalvia’s Defence Ministry | Kalvia Defence Ministry | true
          the Pilots’ Association   | Pilots Association      | true
          Kalvia's Defence Ministry | Kalvia Health Ministry  | false
          Kalvia's Defence Ministry | Norland Defence Ministry | false
          the prosecution           | prosecutors             | true
          the prosecution           | the defence             | false
          Norland and Kalvia        | Kalvia                  | false
          Norland and Kalvia        | Norland and Kalvia      | true
          """)
  void aPossessiveOrACollectiveNounIsTheSameNameAndOneOfTwoIsNot(
      String one, String other, boolean same) {
    assertThat(Origins.isOne(source(one), source(other))).isEqualTo(same);
  }
}
