package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Severity;
import org.junit.jupiter.api.Test;

/** Two numbers for one thing, and numbers of two things. */
class IdentifiersTest {

  private static Draft says(String outlet, String sentence, String words, String type, String no) {
    return Draft.of(outlet, "2025-10-14").says(sentence).identifier(words, type, no);
  }

  private static List<Discrepancy> conflicts(Draft a, Draft b) {
    return OneEvent.between(a, b).stream()
        .filter(found -> found.kind() == DiscrepancyKind.IDENTIFIER_CONFLICT)
        .toList();
  }

  private static Draft brigade(String outlet, String no) {
    return says(
        outlet, "Soldiers of Brigade " + no + " carried them out.", "Brigade " + no, "brigade", no);
  }

  @Test
  void swappedDigitsAreASlip() {
    List<Discrepancy> found = conflicts(brigade("Courier", "47"), brigade("Ledger", "74"));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.HIGH);
    assertThat(found.get(0).explanation()).contains("Brigade 47", "Brigade 74", "two numbers");
  }

  @Test
  void theOnlyOneOfItsTypeInOneMatterIsOneThing() {
    assertThat(
            conflicts(
                says("Courier", "The march ended at Gate 4.", "Gate 4", "gate", "4"),
                says("Ledger", "At Gate 7 the march ended.", "Gate 7", "gate", "7")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.MEDIUM);
  }

  @Test
  void theSameNumberIsNoFinding() {
    assertThat(conflicts(brigade("Courier", "47"), brigade("Ledger", "47"))).isEmpty();
  }

  @Test
  void oneNumberInTwoFormsIsNoFinding() {
    assertThat(
            conflicts(
                says("Courier", "A lorry burned on the I-95.", "I-95", "road", "95"),
                says("Ledger", "On Interstate 95 a lorry burned.", "Interstate 95", "road", "95")))
        .isEmpty();
    assertThat(
            conflicts(
                says("Courier", "The Boeing 737 slid away.", "Boeing 737", "aircraft", "737"),
                says(
                    "Ledger",
                    "The Boeing 737-800 slid away.",
                    "Boeing 737-800",
                    "aircraft",
                    "737-800")))
        .isEmpty();
  }

  @Test
  void inTwoMattersTheyMayBeTwoThings() {
    assertThat(
            conflicts(
                says("Courier", "The march ended at Gate 4.", "Gate 4", "gate", "4"),
                says("Ledger", "Tea was sold near Gate 7.", "Gate 7", "gate", "7")))
        .isEmpty();
  }

  @Test
  void anArticleThatNamesTwoKnowsThemApart() {
    Draft both =
        Draft.of("Ledger", "2025-10-14")
            .says("Soldiers of Brigade 74 carried them out.")
            .identifier("Brigade 74", "brigade", "74")
            .says("Brigade 12 came later.")
            .identifier("Brigade 12", "brigade", "12");
    assertThat(conflicts(brigade("Courier", "47"), both)).isEmpty();
  }

  @Test
  void ofSectionsAndPhasesThereAreMany() {
    assertThat(
            Stream.of("section", "phase")
                .flatMap(
                    type ->
                        conflicts(
                            says("Courier", "The law was read at No 4.", "No 4", type, "4"),
                            says("Ledger", "The law was read at No 7.", "No 7", type, "7"))
                            .stream()))
        .isEmpty();
  }

  @Test
  void lettersBeforeTheNumberOfAFlightAreNoOtherNumber() {
    assertThat(
            conflicts(
                says("Courier", "Flight 370 was never found.", "Flight 370", "flight", "370"),
                says("Ledger", "Flight MH370 was never found.", "MH370", "flight", "MH370")))
        .isEmpty();
    assertThat(
            conflicts(
                says("Courier", "Flight 370 was never found.", "Flight 370", "flight", "370"),
                says("Ledger", "Flight MH730 was never found.", "MH730", "flight", "MH730")))
        .hasSize(1);
  }
}
