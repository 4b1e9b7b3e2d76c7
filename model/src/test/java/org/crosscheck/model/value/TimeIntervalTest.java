package org.crosscheck.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeIntervalTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 20);

  private static TimeInterval between(String from, String to, TimePrecision precision) {
    return new TimeInterval(
        Range.closedOpen(LocalDateTime.parse(from), LocalDateTime.parse(to)), precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-20T00:00,2025-02-21T00:00,2025-02-20,2025-02-20",
    "2025-03-01T00:00,2025-04-01T00:00,2025-03-01,2025-03-31",
    "2025-02-20T17:53,2025-02-20T17:54,2025-02-20T17:53,2025-02-20T17:53",
    "2025-02-20T00:00,2025-02-20T12:00,2025-02-20T00:00,2025-02-20T11:59",
    "2025-02-20T18:00,2025-02-21T00:00,2025-02-20T18:00,2025-02-20T23:59",
    "2025-02-20T17:53:10,2025-02-20T17:53:40,2025-02-20T17:53,2025-02-20T17:53"
  })
  void isWrittenInclusivelyAndBothEndsAlike(String from, String to, String first, String last) {
    TimeInterval interval = between(from, to, TimePrecision.HOUR);

    assertThat(interval.from()).contains(first);
    assertThat(interval.to()).contains(last);
  }

  @Test
  void anOpenEndIsEmpty() {
    TimeInterval since = new TimeInterval(Range.atLeast(DAY.atStartOfDay()), TimePrecision.DAY);
    TimeInterval until = new TimeInterval(Range.lessThan(DAY.atStartOfDay()), TimePrecision.DAY);

    assertThat(since.from()).contains("2025-02-20");
    assertThat(since.to()).isEmpty();
    assertThat(since.lastDay()).isEmpty();
    assertThat(until.from()).isEmpty();
    assertThat(until.to()).contains("2025-02-19");
    assertThat(until.overlaps(since)).isFalse();
    assertThat(since.contains(TimeInterval.ofDay(DAY))).isTrue();
  }

  static Stream<Arguments> pairs() {
    Random random = new Random(11);
    return Stream.generate(() -> Arguments.of(any(random), any(random))).limit(200);
  }

  private static TimeInterval any(Random random) {
    LocalDate first = DAY.plusDays(random.nextInt(15));
    return TimeInterval.ofDays(first, first.plusDays(random.nextInt(6)), TimePrecision.FUZZY);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void relationsFollowFromTheDays(TimeInterval a, TimeInterval b) {
    assertThat(a.overlaps(b)).isEqualTo(days(a).anyMatch(day -> days(b).anyMatch(day::equals)));
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.contains(b)).isEqualTo(days(b).allMatch(day -> days(a).anyMatch(day::equals)));
    assertThat(a.from()).contains(a.firstDay().orElseThrow().toString());
    assertThat(a.to()).contains(a.lastDay().orElseThrow().toString());
  }

  private static Stream<LocalDate> days(TimeInterval interval) {
    return interval
        .firstDay()
        .orElseThrow()
        .datesUntil(interval.lastDay().orElseThrow().plusDays(1));
  }

  @Test
  void refusesTimesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeInterval.ofDays(DAY, DAY.minusDays(1), TimePrecision.DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between("2025-02-20T00:00", "2025-02-20T00:00", TimePrecision.DAY))
        .withMessageContaining("must not be empty");
  }
}
