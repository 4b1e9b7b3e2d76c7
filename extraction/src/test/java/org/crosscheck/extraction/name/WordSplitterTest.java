package org.crosscheck.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
  private final WordSplitter splitter = new WordSplitter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Dr. Ana Brito's boat, the Petrel | Dr. Ana Brito 's boat , the Petrel
          a Minsk-backed plan by O'Dell    | a Minsk - backed plan by O'Dell
          Jean-Luc Al-Hadi left.           | Jean-Luc Al-Hadi left .
          the U.S. envoy J. R. Stone       | the U.S. envoy J. R. Stone
          """)
  void cutsMarksEndingsAndAdjectivesOffNames(String text, String expected) {
    assertThat(splitter.split(text, new Span(0, text.length())))
        .extracting(Word::text)
        .containsExactly(expected.split(" "));
  }
}
