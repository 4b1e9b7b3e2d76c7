package org.crosscheck.reporting.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "日本,4",
    "e\u0301,1",
    "\uD83D\uDE00,2",
    "a\u200Bb,2",
    "한국어,6",
    "…,1",
    "Київ,4"
  })
  void countsColumnsAsATerminalDoes(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void cutsVisiblyAndNeverTooWide() {
    assertThat(Lines.fit("twelve people", 20)).isEqualTo("twelve people");
    assertThat(Lines.fit("twelve people", 8)).isEqualTo("twelve…");
    assertThat(DisplayWidth.of(Lines.fit("日本日本日本", 6))).isLessThanOrEqualTo(6);
  }

  @Test
  void wrapsAtSpacesAndBreaksWordsOnlyWhereItMust() {
    assertThat(Lines.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(Lines.wrap("a verylongword b", 5)).containsExactly("a", "veryl", "ongwo", "rd b");
    assertThat(Lines.wrap("", 5)).isEmpty();
    assertThat(Lines.wrap("日本語", 1)).hasSize(3);
  }

  @Test
  void marksWhereLinesWereLeftOut() {
    assertThat(Lines.wrap("one two three four", 9, 1)).containsExactly("one two…");
    assertThat(Lines.wrap("one two", 9, 1)).containsExactly("one two");
  }
}
