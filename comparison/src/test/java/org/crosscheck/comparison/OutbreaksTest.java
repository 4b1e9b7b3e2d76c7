package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimexType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one thing set in is one question, even where the answers lie an hour apart. */
class OutbreaksTest {
  private static final Splitter PARTS = Splitter.on('·');

  private static Draft at(String outlet, String sentence, String words, String value, String what) {
    List<String> parts = PARTS.splitToList(what);
    return Draft.of(outlet, "2025-10-14")
        .title("Gunmen attack barracks at Selk")
        .says(sentence)
        .time(
            words,
            TimexType.TIME,
            value,
            "",
            new Measure(
                parts.get(0), Optional.of(parts.get(1)), Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunfire broke out at 3:10 a.m. near Selk. | 3:10 a.m. | T03:10 | gunfire·break out | 1",
        // another thing
        "The evacuation of Selk began at 3:10 a.m. | 3:10 a.m. | T03:10 | evacuation·start | 0",
        // another thing of the shooting
        "The shooting ended at 3:10 a.m. in Selk. | 3:10 a.m. | T03:10 | shooting·end | 0",
        // more than an hour
        "Gunfire broke out at 4:10 a.m. near Selk. | 4:10 a.m. | T04:10 | gunfire·break out | 0",
      })
  void oneOutbreakHasOneTime(
      String sentence, String words, String value, String what, int expected) {
    Draft one =
        at("Post", "Shooting began at 2:15 a.m. in Selk.", "2:15 a.m.", "T02:15", "shooting·start");
    assertThat(
            OneEvent.between(one, at("Courier", sentence, words, value, what)).stream()
                .filter(found -> found.kind() == DiscrepancyKind.DATE_CONFLICT)
                .filter(found -> found.lane() == Lane.NUANCE))
        .extracting(Discrepancy::kind)
        .hasSize(expected);
  }
}
