package org.crosscheck.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow. Each takes well under two seconds alone; the limit allows for company. */
class LinearTimeTest {
  private static final int FIVE_MB = 5_000_000;

  static Stream<Arguments> slowTexts() {
    return Stream.of(
        Arguments.of("one line of words", "The dam above Tarn holds. ".repeat(FIVE_MB / 26)),
        Arguments.of("one line of one letter", "a".repeat(FIVE_MB)),
        Arguments.of("one line of brackets", "(".repeat(FIVE_MB)),
        Arguments.of("one line of dates", "1/".repeat(FIVE_MB / 2)),
        Arguments.of("short lines", "It holds.\n".repeat(200_000)),
        Arguments.of("broken lines", "Share of Tarn\n".repeat(200_000)),
        Arguments.of("short paragraphs", "The dam holds\n\n".repeat(200_000)),
        Arguments.of("list headings", "Most read\n\nDam holds, he said.\n\n".repeat(50_000)),
        Arguments.of(
            "teasers", "Dam to hold for another week or so\nIt does.\nShare\n\n".repeat(50_000)),
        Arguments.of("blank lines", "\n \r\n".repeat(1_000_000) + "It holds."),
        Arguments.of("closed brackets", "x (Photo: A\n".repeat(200_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void slowTexts(String name, String text) {
    ArticleFields fields =
        new ArticleFields(
            "1",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> assertThat(new Ingestion().article(fields, TextKind.PAGE).text()).isEqualTo(text));
  }
}
