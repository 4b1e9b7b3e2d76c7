package org.crosscheck.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
  @Test
  void foldsLineBreaksAndKeepsTheSpacesAroundTheWords() {
    assertThat(passage(" \n Some\n", "twelve\r\npeople", "\t came. \n"))
        .isEqualTo(new Passage("Some ", "twelve people", " came."));
  }

  @Test
  void aShortOneStaysAsItIs() {
    Passage passage = passage("Some ", "twelve", " came.");
    assertThat(passage.shortened(17)).isSameAs(passage);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 50, 99, 200})
  void aLongOneLosesItsEndsVisiblyAndKeepsItsWords(int limit) {
    Passage shortened =
        passage("b".repeat(150) + " ", "twelve", " " + "a".repeat(150)).shortened(limit);
    assertThat(shortened.text()).hasSizeLessThanOrEqualTo(limit).startsWith("…").endsWith("…");
    assertThat(shortened.words()).isEqualTo("twelve");
  }

  @Test
  void wordsThatAreTooLongAreCutThemselves() {
    Passage shortened = passage("before ", "w".repeat(500), " after").shortened(50);
    assertThat(shortened.text()).hasSizeLessThanOrEqualTo(50);
    assertThat(shortened.words()).startsWith("www").endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27})
  void aPairOfSurrogatesIsNeverCutInTwo(int limit) {
    String cut = passage("😀".repeat(30), "x", "😀".repeat(30)).shortened(limit).text();
    assertThat(VisibleText.line(cut)).isEqualTo(cut);
  }

  private static Passage passage(String before, String words, String after) {
    int start = before.length() + 7;
    return Passage.of(
        new Evidence(
            "a1",
            Part.BODY,
            Span.of(start, start + words.length()),
            words,
            Span.of(7, start + words.length() + after.length()),
            before + words + after,
            Optional.empty()));
  }
}
