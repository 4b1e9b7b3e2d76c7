package org.crosscheck.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.LinearCost;
import org.crosscheck.extraction.MarkedExample;
import org.crosscheck.extraction.annotation.Annotator;
import org.crosscheck.extraction.claims.Reading;
import org.crosscheck.extraction.claims.Readings;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.claim.DateClaim;
import org.crosscheck.model.value.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeRobustnessTest {
  private static final Annotator ANNOTATOR = new Annotator();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor();

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1|1000000",
        "1 |100000",
        "from 2014 to |10000",
        "from May to |10000",
        "1/2-|20000",
        "2014-|20000",
        "the first two weeks of |5000",
        "1-2 |10000",
        "the last |10000",
        "March |10000",
        "nearly two |10000",
        "twenty |20000",
        "from 7 to |10000",
        "1,000,|10000",
        "😀|200000",
        "x|1000000",
        "March3to7at9pm|20000",
        "' ' ' '|10000",
        "٣ März １２ Uhr |10000"
      })
  void costsNoMoreThanItsShareOnWhatNoWriterWrites(String unit, int times) {
    LinearCost.of(
        unit,
        times,
        text -> ANNOTATOR.annotate(Articles.of(text)),
        article -> EXTRACTOR.read(article, Readings.none()));
  }

  @ParameterizedTest
  @CsvSource({
    "He left on Wednesday., XXXX-WXX-3",
    "He left in March., XXXX-03",
    "He left on March 7., XXXX-03-07",
    "He left yesterday., XXXX-XX-XX",
    "He left last week., XXXX-WXX",
    "He left in the summer., XXXX-SU",
    "He left on Christmas Day., XXXX-12-25"
  })
  void withoutADateOfPublicationNoDayIsGuessed(String text, String value) {
    DateClaim claim = (DateClaim) read(Articles.undated(text)).get(0).claim();
    assertThat(claim.timex().value()).isEqualTo(value);
    assertThat(claim.timex().interval()).isEmpty();
  }

  static Stream<String> sentences() {
    return Stream.concat(
        Stream.of(
            "It grew between January 2019 and today.",
            "It ran from May 2021 until now.",
            "Between last year and tomorrow it grew."),
        MarkedExample.load("time.tsv").map(MarkedExample::sentence));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyTimeIsReadWithoutADateOfPublication(String sentence) {
    assertThat(read(Articles.undated(sentence))).isNotNull();
  }

  @Test
  void aWeekdayThatDoesNotFitItsDateIsFlagged() {
    DateClaim claim =
        (DateClaim) read(Articles.of("It sank on Monday, February 16, 2025.")).get(0).claim();
    assertThat(claim.timex().mod()).contains("WEEKDAY_MISMATCH");
    assertThat(claim.timex().interval()).contains(TimeInterval.ofDay(LocalDate.of(2025, 2, 16)));
  }

  private static ImmutableList<Reading> read(Article article) {
    return EXTRACTOR.read(ANNOTATOR.annotate(article), Readings.none());
  }
}
