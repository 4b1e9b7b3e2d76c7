package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.model.report.DiscrepancyKind.DATE_CONFLICT;
import static org.crosscheck.model.report.DiscrepancyKind.NAME_VARIANT;
import static org.crosscheck.model.report.DiscrepancyKind.QUOTE_MEANING_CHANGED;
import static org.crosscheck.model.report.DiscrepancyKind.QUOTE_VARIANT;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Scope;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of finding on dates, names and quotations: the finding and its near misses. */
class WordsTest {
  private static final Measure ORDER =
      new Measure(
          "evacuation", Optional.of("order"), Optional.of("Mirela Dragos"), Optional.empty());
  private static final String HARBOUR =
      "the harbour belongs to everybody who lives and works beside the water";

  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-10-14").title("Flood in Brennaford as the Selk bursts its banks");
  }

  private static Draft named(String outlet, String name) {
    return report(outlet).says(name + " spoke of the flood.").person(name, name);
  }

  private static Draft quoted(String outlet, String words) {
    return report(outlet).says("She said: " + words + ".").quote("Petra Wieland", words);
  }

  private static Draft ordered(String outlet, String words, String day) {
    return report(outlet)
        .says("The evacuation was ordered on " + words + ".")
        .date(words, Optional.empty(), day, Optional.of(ORDER));
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelensky, Volodimir Zelensky",
    "Mirela Dragos, Mirella Dragos",
    "Jörn Falk, Jorn Falk",
    "Dmitry Peskov, Dmitri Peskov",
    "Paul Marsh, Paul T. Marsh",
    "Ileana Dragos, Dragos Ileana",
  })
  void spellingsOfOneNameAreVariants(String one, String other) {
    assertThat(between(named("Courier", one), named("Ledger", other)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(NAME_VARIANT);
              assertThat(found.scope()).isEqualTo(Scope.COLLECTION);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "George H. Bush, George W. Bush",
    "Paul T. Marsh, Petra Marsh",
    "Ileana Dragos, Dragos Popescu",
    "Vitali Klitschko, Wladimir Klitschko",
    "Maria Rossi, Mario Rossi",
    "Martin Hall, Marvin Hall",
    "Petra Wieland, Petra Wieland",
    "Petra Wieland, PETRA WIELAND",
  })
  void namesOfTwoPeopleAndOneSpellingAreNot(String one, String other) {
    assertThat(between(named("Courier", one), named("Ledger", other))).isEmpty();
  }

  @Test
  void aLoneFamilyNameGoesToNobodyWhereTwoBearIt() {
    Draft brothers =
        report("Courier")
            .says("Vitali Klitschko met Wladimir Klitschko.")
            .person("Vitali Klitschko", "Vitali Klitschko")
            .person("Wladimir Klitschko", "Wladimir Klitschko");

    assertThat(between(brothers, named("Ledger", "Klichko"))).isEmpty();
  }

  @Test
  void twoDaysOfOneHappeningConflict() {
    assertThat(
            between(
                ordered("Courier", "Monday", "2025-10-13"),
                ordered("Ledger", "Sunday", "2025-10-12")))
        .extracting(Discrepancy::kind)
        .containsExactly(DATE_CONFLICT);
  }

  @Test
  void oneDayInTwoWordingsDoesNot() {
    assertThat(
            between(
                ordered("Courier", "Monday", "2025-10-13"),
                ordered("Ledger", "13 October", "2025-10-13")))
        .isEmpty();
  }

  @Test
  void aHappeningThatAnArticleDatesTwiceMayHaveHappenedTwice() {
    Draft twice =
        ordered("Courier", "Monday", "2025-10-13")
            .says("Another was ordered on Saturday.")
            .date("Saturday", Optional.empty(), "2025-10-11", Optional.of(ORDER));

    assertThat(between(twice, ordered("Ledger", "Sunday", "2025-10-12"))).isEmpty();
  }

  @Test
  void aWeekdayThatDoesNotFitItsDateIsOneSided() {
    Draft draft =
        report("Lantern")
            .says("The Selk rose on Monday, 14 October.")
            .date(
                "Monday, 14 October",
                Optional.of("WEEKDAY_MISMATCH"),
                "2025-10-14",
                Optional.empty());

    assertThat(Comparison.compare(List.of(draft.digest()), "test").discrepancies())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DATE_CONFLICT);
              assertThat(found.sides()).hasSize(1);
              assertThat(found.explanation()).contains("14 October 2025 is a Tuesday");
            });
  }

  @Test
  void aDayThatNoCalendarHasIsOneSided() {
    Draft draft =
        report("Lantern")
            .says("The Selk rose on 31 April.")
            .impossibleDate("31 April", "XXXX-04-31");

    assertThat(Comparison.compare(List.of(draft.digest()), "test").discrepancies())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DATE_CONFLICT);
              assertThat(found.sides()).hasSize(1);
              assertThat(found.explanation()).contains("the calendar has no such day");
            });
  }

  @Test
  void oneStatementInTwoWordingsIsAVariant() {
    assertThat(
            between(
                quoted("Courier", HARBOUR),
                quoted("Ledger", "this harbour belongs to all who live and work by the water")))
        .extracting(Discrepancy::kind)
        .containsExactly(QUOTE_VARIANT);
  }

  @Test
  void aQuotationThatIsOnlyCutIsNotReworded() {
    assertThat(
            between(
                quoted("Courier", HARBOUR),
                quoted("Ledger", "belongs to everybody who lives and works beside the water")))
        .isEmpty();
  }

  @Test
  void aLostHedgeIsANuance() {
    assertThat(
            between(
                quoted("Courier", "officers may have reacted too quickly at the northern gate"),
                quoted("Ledger", "officers reacted too quickly at the northern gate")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(QUOTE_MEANING_CHANGED);
              assertThat(found.lane()).isEqualTo(Lane.NUANCE);
            });
  }

  @Test
  void aFewWordsMakeOneStatementOfAShortAndALongOne() {
    assertThat(
            between(
                quoted("Courier", "if nobody talks to us we may have to close the harbour"),
                quoted("Ledger", "we will close the harbour")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(QUOTE_MEANING_CHANGED);
              assertThat(found.lane()).isEqualTo(Lane.NUANCE);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "we never wanted to close the harbour",
    "close to the old harbour we were safe",
    "12 of us will close the harbour"
  })
  void aFewWordsInCommonAreNoConflict(String other) {
    assertThat(between(quoted("Courier", "we will close the harbour"), quoted("Ledger", other)))
        .noneMatch(found -> found.lane() == Lane.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({
    "officers did not leave the northern gate open that night",
    "12 officers did leave the southern gate open that night",
    "12 officers did leave the northern gate shut that night",
    "'14 officers did leave the northern gate open that night'"
  })
  void aNegationOrAnotherNumberIsAConflict(String other) {
    assertThat(
            between(
                quoted("Courier", "12 officers did leave the northern gate open that night"),
                quoted("Ledger", other)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(QUOTE_MEANING_CHANGED);
              assertThat(found.lane()).isEqualTo(Lane.CONFLICT);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "12 officers did leave the northern gate open that evening",
    "12 officers did leave the northern door open that night",
    "12 officers did leave the gate in the north open that night",
  })
  void anotherWordThatMayMeanTheSameIsAVariant(String other) {
    assertThat(
            between(
                quoted("Courier", "12 officers did leave the northern gate open that night"),
                quoted("Ledger", other)))
        .extracting(Discrepancy::kind)
        .containsExactly(QUOTE_VARIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "we will send nine ships to Norway before the winter, Sweden, CONFLICT",
    "we will send nine ships to Norway before the winter, Oslo, NOISE",
    "we will send nine ships to Norway before the winter, the coast of Sweden, NOISE",
  })
  void anotherCountryIsAConflictWhereItStandsAlone(String one, String place, Lane lane) {
    assertThat(between(quoted("Courier", one), quoted("Ledger", one.replace("Norway", place))))
        .singleElement()
        .satisfies(found -> assertThat(found.lane()).isEqualTo(lane));
  }

  @ParameterizedTest
  @CsvSource({
    "we have to wait five days for the first train, we have to wait five weeks for the first train,"
        + " CONFLICT",
    "the bridge will cost 40 euros for each family, the bridge will cost 40 dollars for each"
        + " family, CONFLICT",
    "we have to wait a day for the first train, we have to wait 24 hours for the first train,"
        + " NOISE",
  })
  void anotherPeriodOrCurrencyIsAConflictWhereItStandsAlone(String one, String other, Lane lane) {
    assertThat(between(quoted("Courier", one), quoted("Ledger", other)))
        .singleElement()
        .satisfies(found -> assertThat(found.lane()).isEqualTo(lane));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We cannot wait for the rain to stop | We can't wait until the rain has stopped",
        "most of the dyke held, but it cannot hold all | it held, most of the dyke, but can't hold"
            + " all",
      })
  void shortStatementsInTwoWordingsAreVariants(String one, String other) {
    assertThat(between(quoted("Courier", one), quoted("Ledger", other)))
        .extracting(Discrepancy::kind)
        .containsExactly(QUOTE_VARIANT);
  }

  @ParameterizedTest
  @CsvSource({
    "we will not close the plant, we will close the plant, CONFLICT",
    "this was perhaps the highest water since the war, the highest water since the war, NUANCE",
    "some of the guards may have opened the gate late, guards opened the gate late, NUANCE",
  })
  void whatAShortQuotationOrACutLosesIsSeen(String one, String other, Lane lane) {
    assertThat(between(quoted("Courier", one), quoted("Ledger", other)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(QUOTE_MEANING_CHANGED);
              assertThat(found.lane()).isEqualTo(lane);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "we will close the school, we will close the plant",
    "we are ready to talk, we are not in the mood",
  })
  void shortStatementsOfTwoThingsAreTwo(String one, String other) {
    assertThat(between(quoted("Courier", one), quoted("Ledger", other))).isEmpty();
  }

  @Test
  void twoRemarksOfOneSpeakerAreNotOneStatement() {
    assertThat(
            between(
                quoted("Courier", HARBOUR),
                quoted("Ledger", "nobody asked the people before the terminal was sold")))
        .isEmpty();
  }
}
