package org.crosscheck.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.extraction.lexicon.Lexicon;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.article.Span;
import org.crosscheck.model.claim.DateClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExamplesTest {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor();

  /** A sentence, the span that it marks, and what it should be read as. */
  record Example(String rule, boolean finds, String sentence, Span marked, String value) {
    static Example of(Lexicon.Row row) {
      String marked = row.get("sentence");
      int start = marked.indexOf('⟦');
      int end = marked.indexOf('⟧') - 1;
      return new Example(
          row.get("rule"),
          row.get("kind").equals("finds"),
          marked.replace("⟦", "").replace("⟧", ""),
          new Span(start, end),
          row.find("value").orElse("-"));
    }

    @Override
    public String toString() {
      return rule + ": " + sentence;
    }
  }

  static Stream<Example> examples() {
    return Lexicon.load("en/examples/time.tsv").rows().stream().map(Example::of);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatTheExamplesMark(Example example) {
    List<Reading> found = read(example.sentence());
    if (example.finds()) {
      assertThat(found)
          .as(found.toString())
          .anySatisfy(
              reading -> {
                assertThat(reading.span()).isEqualTo(example.marked());
                assertThat(reading.rule()).isEqualTo(example.rule());
                assertThat(((DateClaim) reading.claim()).timex().shown())
                    .isEqualTo(example.value());
              });
    } else {
      assertThat(found)
          .noneMatch(
              reading ->
                  reading.span().overlaps(example.marked())
                      && (example.value().equals("-") || reading.rule().equals(example.rule())));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void staysWithinTheTextWhereverItIsCut(Example example) {
    for (int end = 0; end <= example.sentence().length(); end++) {
      String cut = example.sentence().substring(0, end);
      assertThat(read(cut)).allMatch(reading -> reading.span().end() <= cut.length());
    }
  }

  @Test
  void everyRuleHasAnExampleThatItMustNotRead() {
    List<String> shown = examples().filter(example -> !example.finds()).map(Example::rule).toList();
    assertThat(new EnglishTimes().names()).allMatch(shown::contains, "has a counter-example");
  }

  @Test
  void everyExampleIsOfARuleThatCanBeReported() {
    ImmutableList<String> names = new EnglishTimes().names();
    assertThat(examples().map(Example::rule)).allMatch(names::contains, "is a rule");
  }

  @Test
  void everyRuleHasAnExampleThatItFinds() {
    List<String> shown = examples().filter(Example::finds).map(Example::rule).toList();
    assertThat(new EnglishTimes().names()).allMatch(shown::contains, "has an example");
  }

  private static ImmutableList<Reading> read(String text) {
    Article article = Articles.of(text, OffsetDateTime.parse("2025-02-20T12:00:00Z"));
    return EXTRACTOR.read(ANNOTATOR.annotate(article), Readings.none());
  }
}
