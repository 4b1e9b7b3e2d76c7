package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a vote are held against those of the same winner and no others. */
class VotesTest {
  private static final Unit PERCENT = new Unit("percent", "percent", Dimension.PERCENTAGE);

  private static Draft share(String outlet, double value, String role, String who, String place) {
    String words = value + " percent";
    return Draft.of(outlet, "2025-06-02")
        .title("Norell wins the run-off in Arvelia")
        .says("In Sunday's vote " + who + " took " + words + ", the commission said.")
        .amount(
            words,
            in(PERCENT, exactly(value)),
            new Measure(
                "vote share", Optional.of(role), Optional.of(who), Optional.ofNullable(place)));
  }

  private static List<String> between(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(found -> found.lane() != Lane.NOT_COMPARABLE)
        .map(VotesTest::kind)
        .toList();
  }

  private static String kind(Discrepancy found) {
    return found.kind().label() + " " + found.lane().name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Norell, Ida Norell, win, value-conflict conflict",
    "Ida Norell, Norell, win, value-conflict conflict",
    "Ida Norell, Ida Norell, lead, superseded nuance",
  })
  void ofOneWinnerDiffer(String one, String other, String role, String kind) {
    assertThat(
            between(share("Post", 52.8, "win", one, null), share("Echo", 54.1, role, other, null)))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Norell, Karl Ostby, win, ",
    "Christian Democrats, Democrats, win, ",
    "Ida Norell, Ida Norell, win in first round, ",
    "Ida Norell, Ida Norell, win, the capital",
  })
  void othersDoNot(String one, String other, String role, String place) {
    assertThat(
            between(share("Post", 52.8, "win", one, null), share("Echo", 47.2, role, other, place)))
        .isEmpty();
  }

  @Test
  void aShareIsNoTurnout() {
    Draft turnout =
        Draft.of("Echo", "2025-06-02")
            .title("Norell wins the run-off in Arvelia")
            .says("In Sunday's vote Norell saw 54.1 percent go to the polls, the commission said.")
            .amount("54.1 percent", in(PERCENT, exactly(54.1)), Measure.of("turnout"));
    assertThat(between(share("Post", 52.8, "win", "Norell", null), turnout)).isEmpty();
  }
}
