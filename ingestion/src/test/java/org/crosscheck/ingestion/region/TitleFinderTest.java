package org.crosscheck.ingestion.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {
  private static final RegionFinder FINDER = new RegionFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dam above Tarn holds\\n\\nThe dam holds.|Dam above Tarn holds",
        "Dam above Tarn holds\\nDam above Tarn holds\\nThe dam holds.|Dam above Tarn holds",
        "News Feed\\n\\nDam above Tarn holds\\n\\nThe dam holds.|Dam above Tarn holds",
        "Dam opens at 5 p.m.\\n\\nThe dam opens.|Dam opens at 5 p.m.",
        "# Dam holds\\n\\nThe dam holds.|Dam holds"
      })
  void takesAShortFirstLineThatStandsApart(String text, String title) {
    assertThat(FINDER.find(Optional.empty(), text.replace("\\n", "\n")).title()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam above Tarn holds.\n\nThe operator said so.",
        "The dam above Tarn holds\nThe operator said so.",
        "The dam above Tarn holds",
        "The dam holds. It was built in May\n\nThe operator said so.",
        "“The dam above Tarn holds”\n\nthe operator said.",
        "dam above Tarn\n\nIt holds.",
        "Dam\n\nIt holds."
      })
  void takesNoneWhenInDoubt(String text) {
    assertThat(FINDER.find(Optional.empty(), text).title()).isEmpty();
  }

  @Test
  void aGivenTitleWins() {
    assertThat(FINDER.find(Optional.of("Given"), "Dam above Tarn holds\n\nIt does.").title())
        .contains("Given");
  }
}
