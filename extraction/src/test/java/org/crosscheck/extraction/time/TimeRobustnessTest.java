package org.crosscheck.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.crosscheck.extraction.Articles;
import org.crosscheck.extraction.annotation.AnnotatedArticle;
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

  static Stream<String> pathological() {
    return Stream.of(
        "1".repeat(1_000_000),
        "1 ".repeat(100_000),
        "from 2014 to ".repeat(10_000),
        "from May to ".repeat(10_000),
        "1/2-".repeat(20_000),
        "2014-".repeat(20_000),
        "the first two weeks of ".repeat(5_000),
        "1-2 ".repeat(10_000),
        "the last ".repeat(10_000),
        "March ".repeat(10_000),
        "nearly ".repeat(10_000) + "two days",
        "twenty ".repeat(20_000),
        "from 7 to ".repeat(10_000),
        "1,000,".repeat(10_000),
        "😀".repeat(200_000),
        "x".repeat(1_000_000),
        "March3to7at9pm".repeat(20_000),
        "' ' ' '".repeat(10_000),
        "٣ März １２ Uhr ");
  }

  /**
   * The work itself, in processor time, for builds share machines. The limit leaves room for a slow
   * one.
   */
  @ParameterizedTest
  @MethodSource("pathological")
  void staysQuickOnWhatNoWriterWrites(String text) {
    AnnotatedArticle article = ANNOTATOR.annotate(Articles.of(text));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    EXTRACTOR.read(article, Readings.none());
    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
    assertThat(taken).isLessThan(Duration.ofSeconds(3));
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
