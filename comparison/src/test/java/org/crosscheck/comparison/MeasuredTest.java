package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.in;
import static org.crosscheck.comparison.Draft.measure;
import static org.crosscheck.model.report.DiscrepancyKind.VALUE_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Dimension;
import org.crosscheck.model.value.Measure;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.crosscheck.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Amounts in a unit are compared where the words around them are of one thing; counts where time
 * and place do not tell them apart.
 */
class MeasuredTest {
  private static final Unit PERCENT = new Unit("percent", "percent", Dimension.PERCENTAGE);
  private static final Unit DOLLAR = new Unit("USD", "US dollar", Dimension.MONEY);

  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-06-02").title("Arvelia votes for a new assembly");
  }

  private static Draft measured(String outlet, String sentence, String words, double value) {
    Unit unit = words.startsWith("$") ? DOLLAR : PERCENT;
    return report(outlet)
        .says(sentence)
        .amount(
            words,
            in(unit, exactly(value)),
            Measure.of(unit.equals(DOLLAR) ? "money" : "percentage"));
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout was 71.3 percent, the commission said. | Turnout reached 73.1 percent on Sunday.",
        "The mill will save 71.3 percent. | Closing it saves the mill 73.1 percent of it.",
        "The Reed Party won 71.3 percent of the vote. | The Reed Party won 73.1 percent of votes.",
      })
  void oneThingInTwoValuesIsAConflict(String one, String other) {
    assertThat(
            between(
                measured("Courier", one, "71.3 percent", 71.3),
                measured("Ledger", other, "73.1 percent", 73.1)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turnout was 71.3 percent. | The Reeds took 73.1 percent of the seats.",
        "Nurses backed the offer on a turnout of 71.3 percent. | It was backed by 73.1 percent, on a"
            + " turnout of 54.",
        "Turnout was 71.3 percent. | Turnout rose 73.1 percent.",
        "Turnout was 71.3 percent. | Turnout fell from 73.1 percent.",
        "Of the vote the Reed Party won 71.3 percent. | Of the vote, he said, the Oak Party won"
            + " 73.1 percent.",
        "It won 71.3 percent of the vote. | In the capital, it won 73.1 percent.",
        "Shares rose 71.3 percent in early trading. | Shares closed 73.1 percent higher.",
      })
  void twoThingsAreNotCompared(String one, String other) {
    assertThat(
            between(
                measured("Courier", one, "71.3 percent", 71.3),
                measured("Ledger", other, "73.1 percent", 73.1)))
        .noneMatch(found -> found.lane() == Lane.CONFLICT);
  }

  private static Draft saving(String outlet, String sentence, String words, double value) {
    return report(outlet)
        .saidBy("Oakmere Mills")
        .says(sentence)
        .amount(words, in(DOLLAR, exactly(value)), measure("money", "save"));
  }

  @Test
  void whatOneSourceSaysIsSavedAYearIsOneThing() {
    assertThat(
            between(
                saving("Courier", "It expects savings of $31 million a year.", "$31 million", 31e6),
                saving("Ledger", "The axe will save it $13 million a year.", "$13 million", 13e6)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The axe will save it $13 million a month.",
        "The axe will save it $13 million.",
        "Closing the Easton works will save it $13 million a year.",
      })
  void inAnotherTimeOrOfAPartItIsNot(String other) {
    assertThat(
            between(
                saving("Courier", "It expects savings of $31 million a year.", "$31 million", 31e6),
                saving("Ledger", other, "$13 million", 13e6)))
        .isEmpty();
  }

  @Test
  void sharesFarFromEachOtherNeedNearlyTheSameWords() {
    Draft rise = measured("Courier", "The nurses have a 7 percent deal.", "7 percent", 7);
    assertThat(
            between(
                rise,
                measured(
                    "Ledger",
                    "The nurses' deal for the winter was backed by 73 percent.",
                    "73 percent",
                    73)))
        .isEmpty();
    assertThat(
            between(rise, measured("Ledger", "The nurses have a 5 percent deal.", "5 percent", 5)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  private static Draft magnitude(String outlet, String words, double value, String of) {
    Unit unit = new Unit("magnitude", "magnitude", Dimension.MAGNITUDE);
    return Draft.of(outlet, "2025-06-02")
        .title("Quake shakes the Orlin valley")
        .says("It was of " + words + ".")
        .amount(
            words,
            in(unit, exactly(value)),
            new Measure("magnitude", Optional.empty(), Optional.of(of), Optional.empty()));
  }

  @Test
  void anEarthquakeHasOneMagnitude() {
    assertThat(
            between(
                magnitude("Courier", "magnitude 6.4", 6.4, "earthquake"),
                magnitude("Ledger", "magnitude 6.2", 6.2, "earthquake")))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
    assertThat(
            between(
                magnitude("Courier", "magnitude 6.4", 6.4, "earthquake"),
                magnitude("Ledger", "magnitude 5.1", 5.1, "aftershock")))
        .noneMatch(found -> found.lane() == Lane.CONFLICT);
  }

  @Test
  void anEarlierQuarterIsNoEarlierFigure() {
    assertThat(
            between(
                measured("Courier", "Turnout was 71.3 percent.", "71.3 percent", 71.3),
                measured(
                    "Ledger",
                    "Turnout was 73.1 percent, the same as a year earlier.",
                    "73.1 percent",
                    73.1)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @Test
  void oneFigureOfTwoThingsTiesNothing() {
    assertThat(
            between(
                measured("Courier", "Revenue came to $2.1 million.", "$2.1 million", 2.1e6),
                measured("Ledger", "Orders worth $2.13 million came in.", "$2.13 million", 2.13e6)))
        .isEmpty();
  }

  @Test
  void aPeriodThatIsOverIsNotThePresent() {
    TimeInterval before =
        TimeInterval.ofDays(
            LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), TimePrecision.YEAR);
    Draft then =
        report("Ledger")
            .framed(frame -> frame.withValidTime(Optional.of(before)))
            .says("Turnout was 66.8 percent in 2024.")
            .amount("66.8 percent", in(PERCENT, exactly(66.8)), Measure.of("percentage"));

    assertThat(
            between(measured("Courier", "Turnout was 71.3 percent.", "71.3 percent", 71.3), then))
        .isEmpty();
  }

  @Test
  void countsOfTwoDaysAreTwoUnlessTheyAreCountedOn() {
    assertThat(between(on("Courier", 14, 5000, "march"), on("Ledger", 21, 8000, "march")))
        .isEmpty();
    assertThat(between(on("Courier", 14, 5000, "evacuate"), on("Ledger", 15, 8000, "evacuate")))
        .hasSize(1);
  }

  private static Draft on(String outlet, int day, int people, String role) {
    TimeInterval then = TimeInterval.ofDay(LocalDate.of(2025, 5, day));
    String words = people + " people";
    return report(outlet)
        .framed(frame -> frame.withValidTime(Optional.of(then)))
        .says("There were " + words + ".")
        .amount(words, exactly(people), measure("person", role));
  }

  @Test
  void aWholeCountryIsNotATown() {
    Draft nationwide =
        report("Ledger")
            .says("About 60 came; nationwide, 310 people marched.")
            .amount("310 people", exactly(310), measure("person", "march"));
    Draft town =
        report("Courier")
            .says("In all 120 people marched.")
            .amount("120 people", exactly(120), measure("person", "march"));

    assertThat(between(town, nationwide))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NOT_COMPARABLE);
  }
}
