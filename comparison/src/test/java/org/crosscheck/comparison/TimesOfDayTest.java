package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of day at which something happened. */
class TimesOfDayTest {
  private static Draft bell(
      String outlet, String words, String value, String mod, Optional<String> who) {
    return Draft.of(outlet, "2025-10-14")
        .title("Blast at the Marl mill wakes the town")
        .says("Something happened at the Marl mill " + words + " and woke the town.")
        .time(
            words,
            TimexType.TIME,
            value,
            mod,
            new Measure("explode", Optional.of("explode"), who, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "at 8 a.m., T08:00, '', shortly before 8 a.m., T08:00, BEFORE, precision-differs",
    "shortly after 8 a.m., T08:00, AFTER, shortly before 8 a.m., T08:00, BEFORE, precision-differs",
    "around 8:20 a.m., T08:20, APPROX, at 8:05 a.m., T08:05, '', precision-differs",
    "at 8 a.m., T08:00, '', at 8 a.m., T08:00, '', none",
    "at 8 a.m., T08:00, '', at 9 a.m., T09:00, '', none",
    "at 8 a.m., T08:00, '', at 11:40 a.m., T11:40, '', none"
  })
  void timesOfDayAreOneOnlyWhereTheyAreNear(
      String a,
      String valueOfA,
      String modOfA,
      String b,
      String valueOfB,
      String modOfB,
      String kind) {
    List<String> kinds =
        OneEvent.between(
                bell("Post", a, valueOfA, modOfA, Optional.empty()),
                bell("Courier", b, valueOfB, modOfB, Optional.of("bomb")))
            .stream()
            .map(found -> found.kind().label())
            .toList();
    assertThat(kinds).isEqualTo(kind.equals("none") ? List.of() : List.of(kind));
  }

  @Test
  void timesOfDayFarApartConflictWhereSomebodyIsNamed() {
    Optional<String> who = Optional.of("Ada Marsh");
    assertThat(
            OneEvent.between(
                bell("Post", "at 4:30 p.m.", "T16:30", "", who),
                bell("Courier", "at 5:45 p.m.", "T17:45", "", who)))
        .singleElement()
        .satisfies(found -> assertThat(found.lane()).isEqualTo(Lane.CONFLICT));
  }

  @Test
  void timesOfDayWholeHoursApartMayBeOfTwoZones() {
    Optional<String> who = Optional.of("Ada Marsh");
    assertThat(
            OneEvent.between(
                bell("Post", "at 4:30 p.m.", "T16:30", "", who),
                bell("Courier", "at 9:30 p.m.", "T21:30", "", who)))
        .singleElement()
        .satisfies(found -> assertThat(found.lane()).isEqualTo(Lane.NUANCE));
  }

  @Test
  void timesOfDayOfTwoPeopleAreTwo() {
    assertThat(
            OneEvent.between(
                bell("Post", "at 4:30 p.m.", "T16:30", "", Optional.of("Ada Marsh")),
                bell("Courier", "at 5:45 p.m.", "T17:45", "", Optional.of("Tom Reed"))))
        .isEmpty();
  }
}
