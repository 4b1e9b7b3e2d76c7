package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscheck.model.claim.ClaimFrame;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.model.value.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Remarks of one speaker that outlets print in their own translations, cut, or without him. */
class RemarksTest {
  private static final String TITLE = "Storm floods the quays of Marl";

  private static Draft said(String outlet, String... pieces) {
    Draft draft = Draft.of(outlet, "2025-10-14").title(TITLE).says("The mayor spoke in Marl.");
    for (String piece : pieces) {
      draft
          .says("\u201c" + piece + "\u201d")
          .quote(Optional.of("Ada Marsh"), piece, Optional.of("u1"));
    }
    return draft;
  }

  private static List<Discrepancy> found(Draft a, Draft b) {
    return OneEvent.between(a, b);
  }

  @Test
  void oneRemarkMayBeTwoSentencesInAnotherTranslation() {
    assertThat(
            found(
                said("Post", "We were expecting the worst storm.", "And now it has come."),
                said("Courier", "What we expected has come, the worst storm hit us blindly.")))
        .singleElement()
        .satisfies(found -> assertThat(found.kind().label()).isEqualTo("quote-variant"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We were expecting the worst storm. | The storm has cost this town ten million.",
        "The quays will be rebuilt by spring. | We lost the quays and the market hall.",
        "The storm hit us hard. | The storm hit us hard."
      })
  void twoRemarksThatShareWordsAreTwo(String a, String b) {
    assertThat(found(said("Post", a), said("Courier", b))).isEmpty();
  }

  private static final String FULL =
      "This storm shows that the coast must stand together, we must plan as one, whatever the party"
          + " or the purse, in fighting the anger of the sea";

  @Test
  void wordsThatAreLeftOutOpenlyAreNoOtherWording() {
    String cut =
        "This storm shows that the coast must stand together ... in fighting the anger of the sea";
    assertThat(found(said("Post", FULL), said("Courier", cut))).isEmpty();
  }

  @Test
  void wordsThatAreLeftOutAndChangedAre() {
    String cut =
        "This storm shows that the coast must stand together ... in fighting against the fury of the sea";
    assertThat(found(said("Post", FULL), said("Courier", cut)))
        .singleElement()
        .satisfies(found -> assertThat(found.kind().label()).isEqualTo("quote-variant"));
  }

  @Test
  void aQuotationWithoutSpeakerIsTheOtherArticles() {
    String cut =
        "This storm shows that the coast must stand together ... in fighting against the fury of the sea";
    Draft nameless =
        Draft.of("Courier", "2025-10-14")
            .title(TITLE)
            .says("\u201c" + cut + "\u201d")
            .quote(Optional.empty(), cut, Optional.empty());
    assertThat(found(said("Post", FULL), nameless))
        .singleElement()
        .satisfies(found -> assertThat(found.explanation()).startsWith("Ada Marsh is quoted"));
  }

  private static TimeInterval year(int year) {
    return TimeInterval.ofDays(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR);
  }

  private static Draft repaid(String outlet, UnaryOperator<ClaimFrame> times) {
    return Draft.of(outlet, "2025-10-14")
        .title("Marl clerk Tom Reed charged over harbour dues")
        .framed(times)
        .says("The clerk Tom Reed repaid 64,000 marks.")
        .amount("64,000 marks", Draft.exactly(64_000), Draft.measure("mark", "repay"));
  }

  @ParameterizedTest
  @CsvSource({"2023, 2025, 1", "2025, 2025, 0", "2025, 2023, 0"})
  void whatWasToldAsDoneWasDoneByThen(int told, int done, int findings) {
    Draft one = repaid("Post", frame -> frame.withSaidAt(Optional.of(year(told))));
    Draft other = repaid("Courier", frame -> frame.withValidTime(Optional.of(year(done))));
    assertThat(
            found(one, other).stream()
                .filter(found -> found.rule().equals("date-conflict/figure"))
                .toList())
        .hasSize(findings);
  }
}
