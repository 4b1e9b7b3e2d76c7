package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;

import java.util.List;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By how much shares moved is one thing, whatever verb says it; any other percentage is another.
 */
class PriceMovesTest {
  private static final Unit PERCENT = new Unit("percent", "percent", Dimension.PERCENTAGE);

  private static Draft report(String outlet, String sentence, int percent) {
    return Draft.of(outlet, "2025-06-02")
        .title("Paper mill Norlund loses its chief executive")
        .says(sentence)
        .amount(percent + " percent", in(PERCENT, exactly(percent)), Measure.of("percentage"));
  }

  private static List<Discrepancy> between(String one, int n, String other, int m) {
    return OneEvent.between(report("Post", one, n), report("Echo", other, m)).stream()
        .filter(found -> found.kind() == DiscrepancyKind.VALUE_CONFLICT)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its shares fell 9 percent. | 9 | Shares of Norlund lost 12 percent on Monday. | 12",
        "Norlund's stock has dropped 9 percent. | 9 | The shares closed 12 percent lower. | 12",
        "Shares in the company rose by 3 percent. | 3 | Its stock was up 4 percent. | 4",
      })
  void movesOfOneShareAreOneThing(String one, int n, String other, int m) {
    assertThat(between(one, n, other, m))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NUANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the other way
        "Its shares fell 9 percent. | 9 | Its shares rose 12 percent. | 12",
        // another company
        "Shares of Norlund fell 9 percent. | 9 | Shares of Papyra fell 12 percent. | 12",
        "Norlund's shares fell 9 percent. | 9 | Papyra's stock lost 12 percent. | 12",
        // what fell is no share's price
        "Its shares fell 9 percent. | 9 | Its sales fell 12 percent. | 12",
        // a part of the company
        "Its shares fell 9 percent. | 9 | The family holds 12 percent of the shares. | 12",
      })
  void othersAreNot(String one, int n, String other, int m) {
    assertThat(between(one, n, other, m)).isEmpty();
  }
}
