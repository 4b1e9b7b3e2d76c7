package org.crosscheck.extraction.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.Extraction;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.QuantityClaim;
import org.crosscheck.model.value.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidTimeExamplesTest {
  private static final Extraction EXTRACTION = Extraction.english();

  /** A sentence, the amount that it marks, and the time at which that holds. */
  record Example(String rule, String sentence, Span marked, String time) {
    static Example of(Lexicon.Row row) {
      String sentence = row.get("sentence");
      Span marked = new Span(sentence.indexOf('⟦'), sentence.indexOf('⟧') - 1);
      return new Example(
          row.get("rule"),
          sentence.replace("⟦", "").replace("⟧", ""),
          marked,
          row.find("time").orElse("none"));
    }

    @Override
    public String toString() {
      return rule + ": " + sentence;
    }
  }

  static Stream<Example> examples() {
    return Lexicon.load("en/examples/valid-time.tsv").rows().stream().map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesEachAmountTheTimeOfItsOwnClause(Example example) {
    List<QuantityClaim> marked =
        amounts(example.sentence()).stream()
            .filter(claim -> claim.evidence().span().overlaps(example.marked()))
            .toList();
    assertThat(marked)
        .as(example.toString())
        .singleElement()
        .satisfies(claim -> assertThat(time(claim)).isEqualTo(example.time()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bearsSentencesThatAreCutAnywhere(Example example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThatCode(() -> amounts(cut)).as(cut).doesNotThrowAnyException();
    }
  }

  private static List<QuantityClaim> amounts(String text) {
    return EXTRACTION.digest(Articles.of(text)).claims(QuantityClaim.class);
  }

  private static String time(QuantityClaim claim) {
    return claim.frame().validTime().map(ValidTimeExamplesTest::days).orElse("none");
  }

  private static String days(TimeInterval time) {
    return time.from().orElse("") + ".." + time.to().orElse("");
  }
}
