package org.crosscheck.extraction.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningExamplesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** A sentence, the date that it marks, and what that dates. */
  record Example(String rule, String sentence, Span marked, String happening) {
    static Example of(Lexicon.Row row) {
      String sentence = row.get("sentence");
      Span marked = new Span(sentence.indexOf('⟦'), sentence.indexOf('⟧') - 1);
      return new Example(
          row.get("rule"),
          sentence.replace("⟦", "").replace("⟧", ""),
          marked,
          row.find("happening").orElse("none"));
    }

    @Override
    public String toString() {
      return rule + ": " + sentence;
    }
  }

  static Stream<Example> examples() {
    return Lexicon.load("en/examples/happenings.tsv").rows().stream().map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatADateDatesOnlyWhereTheClauseIsPlain(Example example) {
    List<DateClaim> marked =
        dates(example.sentence()).stream()
            .filter(claim -> claim.evidence().span().overlaps(example.marked()))
            .toList();
    assertThat(marked)
        .as(example.toString())
        .singleElement()
        .satisfies(claim -> assertThat(happening(claim)).isEqualTo(example.happening()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bearsSentencesThatAreCutAnywhere(Example example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThatCode(() -> dates(cut)).as(cut).doesNotThrowAnyException();
    }
  }

  /** A length that only passes, and a time of day that dates nothing, stay mentions. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She has been mayor for two years.",
        "For two years she had said that the dam would hold.",
        "The ship sank two hours later.",
        "The six-month-old baby was safe.",
        "He is to be there for 20 years.",
        "It took police two hours to reach the hall.",
        "She has 20 years of experience.",
        "The deadliest blast came an hour later.",
        "The alarm was set for 8 a.m., the shop said."
      })
  void makesNoClaimOfATimeThatMeasuresNothing(String sentence) {
    assertThat(dates(sentence)).isEmpty();
  }

  private static List<DateClaim> dates(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(DateClaim.class);
  }

  private static String happening(DateClaim claim) {
    return claim.happening().map(Measure::label).orElse("none");
  }
}
