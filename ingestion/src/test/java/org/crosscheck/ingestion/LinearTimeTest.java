package org.crosscheck.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Strings;
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
        Arguments.of(
            "one line of words", Strings.repeat("The dam above Tarn holds. ", FIVE_MB / 26)),
        Arguments.of("one line of one letter", Strings.repeat("a", FIVE_MB)),
        Arguments.of("one line of brackets", Strings.repeat("(", FIVE_MB)),
        Arguments.of("one line of dates", Strings.repeat("1/", FIVE_MB / 2)),
        Arguments.of("short lines", Strings.repeat("It holds.\n", 200_000)),
        Arguments.of("broken lines", Strings.repeat("Share of Tarn\n", 200_000)),
        Arguments.of("short paragraphs", Strings.repeat("The dam holds\n\n", 200_000)),
        Arguments.of(
            "list headings", Strings.repeat("Most read\n\nDam holds, he said.\n\n", 50_000)),
        Arguments.of(
            "teasers",
            Strings.repeat("Dam to hold for another week or so\nIt does.\nShare\n\n", 50_000)),
        Arguments.of("blank lines", Strings.repeat("\n \r\n", 1_000_000) + "It holds."),
        Arguments.of("closed brackets", Strings.repeat("x (Photo: A\n", 200_000)));
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
