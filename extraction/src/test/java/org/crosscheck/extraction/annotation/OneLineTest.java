package org.crosscheck.extraction.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void partsWordsByOneSpaceWhateverPartedThem() {
    assertThat(OneLine.of("the harbour\n  police")).isEqualTo("the harbour police");
    assertThat(OneLine.of(" the\tharbour police\r\n")).isEqualTo("the harbour police");
  }

  @Test
  void leavesWordsAsTheyAre() {
    assertThat(OneLine.of("Port of Arlen")).isEqualTo("Port of Arlen");
    assertThat(OneLine.of("")).isEmpty();
  }
}
