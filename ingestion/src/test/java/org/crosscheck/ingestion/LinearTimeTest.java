package org.crosscheck.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow. Only the processor time of a text and of one four times as long are
 * compared, so that a busy machine makes no difference: linear work costs about 4 times as much,
 * quadratic work 16 times. What a collector or a compiler adds is got over by trying again.
 */
class LinearTimeTest {
  private static final int FIVE_MB = 5_000_000;
  private static final String END = "It holds.";
  private static final int LONGER = 4;
  private static final double LIMIT = 10;
  private static final int TRIES = 6;

  /** Costs under this are told apart by chance. */
  private static final Duration FLOOR = Duration.ofMillis(20);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static Stream<Arguments> slowTexts() {
    return Stream.of(
        Arguments.of("one line of words", "The dam above Tarn holds. ", FIVE_MB / 26),
        Arguments.of("one line of one letter", "a", FIVE_MB),
        Arguments.of("one line of brackets", "(", FIVE_MB),
        Arguments.of("one line of dates", "1/", FIVE_MB / 2),
        Arguments.of("short lines", "It holds.\n", 200_000),
        Arguments.of("broken lines", "Share of Tarn\n", 200_000),
        Arguments.of("short paragraphs", "The dam holds\n\n", 200_000),
        Arguments.of("list headings", "Most read\n\nDam holds, he said.\n\n", 50_000),
        Arguments.of("teasers", "Dam to hold for another week or so\nIt does.\nShare\n\n", 50_000),
        Arguments.of("blank lines", "\n \r\n", 1_000_000),
        Arguments.of("closed brackets", "x (Photo: A\n", 200_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void slowTexts(String name, String unit, int times) {
    double ratio = Double.MAX_VALUE;
    for (int tries = 0; tries < TRIES && ratio > LIMIT; tries++) {
      long base = Math.max(FLOOR.toNanos(), cost(unit.repeat(times / LONGER) + END));
      ratio = Math.min(ratio, (double) cost(unit.repeat(times) + END) / base);
    }
    assertThat(ratio).as("cost of four times as much of " + name).isLessThanOrEqualTo(LIMIT);
  }

  private static long cost(String text) {
    ArticleFields fields =
        new ArticleFields(
            "1",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    long before = CLOCK.getCurrentThreadCpuTime();
    assertThat(new Ingestion().article(fields, TextKind.PAGE).text().length())
        .isEqualTo(text.length());
    return CLOCK.getCurrentThreadCpuTime() - before;
  }
}
