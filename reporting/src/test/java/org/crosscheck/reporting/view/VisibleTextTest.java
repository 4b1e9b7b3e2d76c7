package org.crosscheck.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void whiteSpaceOfEveryKindFoldsToOneSpace() {
    assertThat(VisibleText.line("\u00A0 one\u2028two\u0085\u3000three \r\n"))
        .isEqualTo("one two three");
  }

  @Test
  void whatATerminalWouldObeyIsShownInstead() {
    assertThat(VisibleText.line("\u001b[2J\u0000\u001c\u007f\u009b")).isEqualTo("␛[2J␀␜␡\uFFFD");
  }

  @Test
  void directionMarksOfHonestTextStayAndOverridesDoNot() {
    assertThat(VisibleText.line("\u200Fשלום\u200E \u202Etxt\u202C"))
        .isEqualTo("\u200Fשלום\u200E \uFFFDtxt\uFFFD");
  }

  @Test
  void pairsStayAndHalvesAreReplaced() {
    assertThat(VisibleText.line("😀\uD83D!\uDE00")).isEqualTo("😀\uFFFD!\uFFFD");
  }

  @Test
  void shorteningIsSeenAndNeverLongerThanTheLimit() {
    assertThat(VisibleText.shortened("twelve people", 13)).isEqualTo("twelve people");
    assertThat(VisibleText.shortened("twelve people", 8)).isEqualTo("twelve…");
    assertThat(VisibleText.shortened("😀😀", 2)).isEqualTo("…");
  }
}
