package org.crosscheck.extraction.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterRunsTest {
  @Test
  void wordsAreRunsOfLettersInLowerCase() {
    assertThat(LetterRuns.in("The mayor's office, (Éva) told \"US\" 12 F-16."))
        .containsExactly("the", "mayor", "s", "office", "éva", "told", "us", "f");
  }

  @Test
  void textWithoutLettersHasNone() {
    assertThat(LetterRuns.in(" 12–14, … 😀 ")).isEmpty();
    assertThat(LetterRuns.in("")).isEmpty();
  }
}
