package org.crosscheck.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 20);

  private static Publication minute(LocalDate day, int hour) {
    return new Publication(
        day, Optional.of(LocalTime.of(hour, 53)), Optional.empty(), Certainty.PRINTED);
  }

  @Test
  void isWrittenAsFineAsItIsKnown() {
    Publication day = Publication.on(DAY, Certainty.GIVEN);
    Publication instant =
        Publication.at(OffsetDateTime.parse("2025-02-20T17:53:00+01:00"), Certainty.GIVEN);

    assertThat(day.iso()).isEqualTo("2025-02-20");
    assertThat(day.precision()).isEqualTo("day");
    assertThat(minute(DAY, 17).iso()).isEqualTo("2025-02-20T17:53");
    assertThat(minute(DAY, 17).precision()).isEqualTo("minute");
    assertThat(instant.iso()).isEqualTo("2025-02-20T17:53+01:00");
    assertThat(instant.precision()).isEqualTo("instant");
    assertThat(OffsetDateTime.parse(instant.iso())).hasToString("2025-02-20T17:53+01:00");
  }

  @Test
  void isOrderedByDayAndThenByTimeOfDay() {
    Publication day = Publication.on(DAY, Certainty.GIVEN);

    assertThat(day).isLessThan(minute(DAY, 1)).isGreaterThan(minute(DAY.minusDays(1), 23));
    assertThat(minute(DAY, 9)).isLessThan(minute(DAY, 10));
  }

  @Test
  void anOffsetNeedsATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Publication(
                    DAY, Optional.empty(), Optional.of(ZoneOffset.UTC), Certainty.GIVEN))
        .withMessageContaining("an offset needs a time of day");
  }
}
