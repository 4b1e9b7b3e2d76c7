package org.crosscheck.comparison.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          O’Néill | oneill
          the mayor's | the mayors
          Ko\u0308nig | konig
          İzmir | izmir
          ﬁrst ½ of Groß-Zimmern | first 1 2 of groß zimmern
          5,000 – 6.5% | 5 000 6 5
          ΝΊΚΟΣ | νικοσ
          ½ | 1 2
          """)
  void foldsCaseAccentsAndApostrophes(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void partsAtWhatIsNoWordAndKeepsNoEdges() {
    assertThat(Folding.fold("  — (Tarn)…\n\tmill\u00a0?? ")).isEqualTo("tarn mill");
    assertThat(Folding.fold("–’ ")).isEmpty();
    assertThat(Folding.words("Two-thirds of 𝟛𝟘")).containsExactly("two", "thirds", "of", "30");
  }

  @Test
  void foldsSignsThatNeedNoDecompositionAsIfTheyDid() {
    for (char sign = 0; sign <= '\u2027'; sign++) {
      String words = "A" + sign + "b " + sign + "c";
      assertThat(Folding.fold(words) + "e")
          .as("%04x", (int) sign)
          .isEqualTo(Folding.fold(words + "é"));
    }
  }
}
