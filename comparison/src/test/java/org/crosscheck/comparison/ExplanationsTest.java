package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import java.util.List;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/** What a reader reads: who prints which words, on whose word, and how they differ. */
class ExplanationsTest {
  private static final Measure KILLED = measure("person", "kill");

  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-10-14").title("Flood in Brennaford as the Selk bursts its banks");
  }

  private static Draft toll(String outlet, String words, Amount amount) {
    return report(outlet).says("The flood killed " + words + ".").amount(words, amount, KILLED);
  }

  private static Draft quoted(String outlet, String words) {
    return report(outlet).says("She said: " + words + ".").quote("Petra Wieland", words);
  }

  private static List<Discrepancy> found(Draft... drafts) {
    return Comparison.compare(List.of(drafts).stream().map(Draft::digest).toList(), "test")
        .discrepancies();
  }

  @Test
  void outletsWithTheSameWordsShareTheVerb() {
    assertThat(
            found(
                toll("Courier", "12 people", exactly(12)),
                toll("Ledger", "12 people", exactly(12)),
                toll("Wire", "20 people", exactly(20))))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "Courier and Ledger have “12 people”; Wire has “20 people”: "
                + "the two values cannot both hold.");
  }

  @Test
  void aFindingInsideAnArticleShowsBothOfItsSentences() {
    Draft article =
        Draft.of("Lantern", "2025-10-14")
            .title("River of death: 20 dead in Brennaford")
            .amount(Part.TITLE, "20 dead", exactly(20), KILLED)
            .saidBy("police")
            .says("The flood killed at least 12 people.")
            .amount("at least 12 people", atLeast(12), KILLED);

    assertThat(found(article))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sides())
                  .extracting(Side::outlet)
                  .containsExactly("Lantern", "Lantern");
              assertThat(finding.explanation())
                  .startsWith(
                      "Lantern has “20 dead” in the headline and “at least 12 people” (police) in"
                          + " the text: ");
            });
  }

  @Test
  void figuresOfSeveralDaysStandInTheOrderOfTheDays() {
    Draft later =
        Draft.of("Courier", "2025-10-15")
            .title("Flood in Brennaford as the Selk bursts its banks")
            .says("The flood killed 24 people.")
            .amount("24 people", exactly(24), KILLED);

    assertThat(found(later, toll("Wire", "12 people", exactly(12))))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "Wire has “12 people” (14 October); Courier has “24 people” (15 October): "
                + "the later figure follows the earlier one.");
  }

  @Test
  void twoNumbersWithoutTheirHedgesAreTwoFindings() {
    Draft hedged =
        report("Wire")
            .says("It killed at least 12 people there and at least 31 in the valley.")
            .amount("at least 12 people", atLeast(12), KILLED)
            .says("Of homes, at least 31 were lost, at least 31.")
            .amount("at least 31", atLeast(31), KILLED);
    Draft bare =
        report("Ledger")
            .says("It killed 12 people.")
            .amount("12 people", exactly(12), KILLED)
            .says("It then killed 31 people.")
            .amount("31 people", exactly(31), KILLED);

    assertThat(found(hedged, bare))
        .filteredOn(finding -> finding.kind().label().equals("qualifier-dropped"))
        .extracting(Discrepancy::explanation)
        .hasSize(2)
        .noneMatch(sentence -> sentence.contains("12") && sentence.contains("31"));
  }

  @Test
  void aLostHedgeIsNamed() {
    assertThat(
            found(
                quoted("Courier", "officers may possibly have reacted quickly at the gate"),
                quoted("Ledger", "officers have reacted quickly at the gate")))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "In what Petra Wieland said, “may possibly” stands only in Courier: there it is only"
                + " possible.");
  }

  @Test
  void ofTwoWordingsOnlyTheWordsThatDifferAreShown() {
    assertThat(
            found(
                quoted("Courier", "“this harbour belongs to the people of the 'old' town”"),
                quoted("Ledger", "\"this harbour belongs to the citizens of the old town\"")))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "Petra Wieland is quoted in two wordings of one statement: "
                + "Courier has “people”, Ledger “citizens”.");
  }

  @Test
  void manySidesAreGroupedByValueAndCounted() {
    assertThat(
            found(
                toll("Courier", "12 people", exactly(12)),
                toll("Ledger", "12", exactly(12)),
                toll("Wire", "20 people", exactly(20)),
                toll("Herald", "31", exactly(31)),
                toll("Gazette", "44", exactly(44))))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .asString()
        .contains("“12 people”: Courier and Ledger; ")
        .contains("; and 1 more: ");
  }

  @Test
  void aLowerBoundThatALaterLowerBoundHasOutgrownIsSuperseded() {
    Draft first = bounded("Courier", "2025-10-14", 12);
    assertThat(found(first, bounded("Ledger", "2025-10-15", 14)))
        .singleElement()
        .extracting(finding -> finding.kind().label())
        .isEqualTo("superseded");
    assertThat(found(first, bounded("Ledger", "2025-10-14", 14)))
        .singleElement()
        .extracting(finding -> finding.kind().label())
        .isNotEqualTo("superseded");
  }

  private static Draft bounded(String outlet, String day, double dead) {
    String words = "at least " + Math.round(dead) + " people";
    return Draft.of(outlet, day)
        .title("Flood in Brennaford as the Selk bursts its banks")
        .says("The flood killed " + words + ".")
        .amount(words, atLeast(dead), KILLED);
  }

  private static Draft tollOn(String day, String outlet, String words, double dead) {
    return Draft.of(outlet, day)
        .title("Flood in Brennaford as the Selk bursts its banks")
        .says("The flood killed " + words + ".")
        .amount(words, exactly(dead), KILLED);
  }

  @Test
  void ofACountThatWentOnForDaysTheLatestIsShown() {
    assertThat(
            found(
                tollOn("2025-10-14", "Courier", "12 people", 12),
                tollOn("2025-10-16", "Ledger", "20 people", 20),
                tollOn("2025-10-18", "Wire", "31 people", 31),
                tollOn("2025-10-20", "Herald", "44 people", 44)))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .asString()
        .startsWith("“12 people” on 14 October: Courier; “20 people” on 16 October: Ledger; ")
        .contains("; 1 more; “44 people” on 20 October: Herald: ");
  }

  @Test
  void aLowerBoundThatALaterCountHasOutgrownIsSuperseded() {
    Draft first =
        Draft.of("Courier", "2025-10-14")
            .title("Flood in Brennaford as the Selk bursts its banks")
            .says("The flood killed at least 12 people.")
            .amount("at least 12 people", atLeast(12), KILLED);

    assertThat(found(first, tollOn("2025-10-16", "Ledger", "31 people", 31)))
        .singleElement()
        .extracting(finding -> finding.kind().label())
        .isEqualTo("superseded");
    assertThat(found(first, tollOn("2025-10-14", "Ledger", "14 people", 14)))
        .singleElement()
        .extracting(finding -> finding.kind().label())
        .isNotEqualTo("superseded");
  }

  @Test
  void aDayThatAGroupSharesStandsOnce() {
    Draft later =
        Draft.of("Herald", "2025-10-15")
            .title("Flood in Brennaford as the Selk bursts its banks")
            .says("The flood killed 24 people.")
            .amount("24 people", exactly(24), KILLED);

    assertThat(
            found(
                later,
                toll("Courier", "12 people", exactly(12)),
                toll("Ledger", "12", exactly(12))))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "“12 people” on 14 October: Courier and Ledger; “24 people” on 15 October: Herald: "
                + "the later figure follows the earlier one.");
  }

  @Test
  void whoUsesANameIsNotSaidOfItsSpelling() {
    Draft one =
        report("Courier")
            .saidBy("police")
            .says("Alexey Morozov left.")
            .person("Alexey Morozov", "Alexey Morozov");
    Draft other =
        report("Ledger").says("Alexei Morozov left.").person("Alexei Morozov", "Alexei Morozov");

    assertThat(found(one, other))
        .singleElement()
        .extracting(Discrepancy::explanation)
        .isEqualTo(
            "Ledger has “Alexei Morozov”; Courier has “Alexey Morozov”: "
                + "one name in more than one spelling.");
  }

  @Test
  void whatOneArticleRelaysOfTwoIsToldOnceWithTheOthers() {
    Draft both =
        report("Courier")
            .saidBy("police")
            .says("The flood killed 12 people.")
            .amount("12 people", exactly(12), KILLED)
            .saidBy("hospitals")
            .says("It killed 20 people.")
            .amount("20 people", exactly(20), KILLED);
    Draft one =
        report("Ledger")
            .saidBy("hospitals")
            .says("The flood killed 20 people.")
            .amount("20 people", exactly(20), KILLED);

    assertThat(found(both, one))
        .filteredOn(finding -> finding.kind().label().equals("sources-differ"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sides()).hasSize(3));
  }
}
