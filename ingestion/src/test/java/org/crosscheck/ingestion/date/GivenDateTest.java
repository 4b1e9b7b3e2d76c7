package org.crosscheck.ingestion.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.article.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-20|2025-02-20",
        "2025-02-20T17:53:00+01:00|2025-02-20T17:53+01:00",
        "2025-02-20T17:53:10Z|2025-02-20T17:53:10Z",
        "2025-02-20T17:53:00.123-0500|2025-02-20T17:53-05:00",
        "2025-02-20 17:53|2025-02-20T17:53",
        "February 20, 2025|2025-02-20",
        "Feb. 20th, 2025|2025-02-20",
        "Thursday, 20 February 2025|2025-02-20",
        "Thu, 20 Feb 2025 17:53:00 GMT|2025-02-20T17:53Z",
        "5:53 p.m. EST, January 23, 2025|2025-01-23T17:53",
        "01/23/2025 at 5:53 p.m.|2025-01-23T17:53",
        "12:05 a.m., January 23, 2025|2025-01-23T00:05",
        "23/01/2025|2025-01-23",
        "8.9.2025|2025-09-08",
        "20.02.25|2025-02-20"
      })
  void readsTheWaysInWhichDatesAreWritten(String value, String iso) {
    assertThat(GivenDate.read(value, "").map(date -> date.as(Certainty.GIVEN).iso())).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2025",
        "Feb. 20",
        "2025-02-30",
        "31/31/2025",
        "20 February 2025 or later",
        "2025-02-20 and 2025-02-21",
        "2025-13-01"
      })
  void refusesWhatIsNoFullDate(String value) {
    assertThat(GivenDate.read(value, "")).isEmpty();
  }

  @Test
  void slashesPutTheMonthFirstUnlessTheSpellingIsBritish() {
    String american = "The color of the harbor center.";
    String british = "The colour of the harbour theatre.";

    assertThat(GivenDate.read("08/09/25", american).orElseThrow().date()).hasToString("2025-08-09");
    assertThat(GivenDate.read("08/09/25", british).orElseThrow().date()).hasToString("2025-09-08");
    assertThat(GivenDate.read("08/09/25", "")).get().matches(WrittenDate::ambiguous);
    assertThat(GivenDate.read("08/19/25", british).orElseThrow().ambiguous()).isFalse();
  }
}
