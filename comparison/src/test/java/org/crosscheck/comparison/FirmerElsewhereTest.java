package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.Modality;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one outlet calls possible or denied and another tells as a fact, whoever is quoted. */
class FirmerElsewhereTest {
  private static final ImmutableSet<DiscrepancyKind> KINDS =
      Sets.immutableEnumSet(DiscrepancyKind.MODALITY_DIFFERS, DiscrepancyKind.SOURCES_DIFFER);

  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-06-02").title("Bridge at Orrvik closed after cracks are found");
  }

  private static Draft told(String outlet, String speaker, String words) {
    return report(outlet).says(words + ", " + speaker + " said.").told(speaker, words);
  }

  private static Draft denied(String outlet, String speaker, String words) {
    return report(outlet)
        .says(speaker + " denied that " + words + ".")
        .framed(frame -> frame.withModality(Modality.DENIAL))
        .told(speaker, words);
  }

  private static List<Discrepancy> between(Draft a, Draft b) {
    return OneEvent.between(a, b).stream().filter(found -> KINDS.contains(found.kind())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inspectors may have overlooked the cracks | The inspectors overlooked the cracks",
        "The bridge could stay closed for months | The bridge will stay closed for months",
        "It is possible that the cracks were overlooked | The cracks were overlooked",
      })
  void thePossibleThatAnotherTellsAsAFactIsANuance(String open, String firm) {
    assertThat(between(told("Post", "Ada Brandt", open), told("Echo", "Leo Sund", firm)))
        .extracting(Discrepancy::lane)
        .containsExactly(Lane.NUANCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // both leave it open
        "The inspectors may have overlooked the cracks | The inspectors might have overlooked the"
            + " cracks",
        // something else is told
        "The inspectors may have overlooked the cracks | The inspectors measured the cracks",
        // of somebody else
        "The mayor may have resigned today | The minister has resigned today",
        // and denied
        "The inspectors may have overlooked the cracks | The inspectors did not overlook the"
            + " cracks",
        // one word is too little
        "The bridge may fall | The bridge stands where prices fall",
      })
  void otherwiseNothingIsFound(String open, String firm) {
    assertThat(between(told("Post", "Ada Brandt", open), told("Echo", "Leo Sund", firm))).isEmpty();
  }

  @Test
  void whatOneDeniesAndAnotherTellsIsOfTwoSources() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "the firm ignored warnings"),
                told("Echo", "Leo Sund", "The firm ignored repeated warnings")))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.SOURCES_DIFFER);
  }

  @Test
  void theStopOfInitialsEndsNoSentenceThatAnotherCouldTell() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "U.S. engineers had sold the firm its cables"),
                told("Echo", "Leo Sund", "The bridge will be rebuilt with U.S. money")))
        .isEmpty();
  }

  @Test
  void whatIsDeniedAndToldByNobodyIsANuance() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "the firm ignored warnings"),
                report("Echo")
                    .says("“The firm ignored repeated warnings,” it said.")
                    .quote(
                        Optional.empty(), "The firm ignored repeated warnings", Optional.empty())))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.MODALITY_DIFFERS);
  }

  @Test
  void aDenialInAllTheSameWordsIsOneFinding() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "the firm ignored repeated warnings"),
                told("Echo", "Leo Sund", "the firm ignored repeated warnings")))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.SOURCES_DIFFER);
  }

  @Test
  void oneWhoSaysAndDeniesItIsToldInTwoWays() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "the firm ignored repeated warnings"),
                told("Echo", "Ada Brandt", "the firm ignored repeated warnings")))
        .isEmpty();
  }

  @Test
  void aDenialOfSomethingElseIsNot() {
    assertThat(
            between(
                denied("Post", "Ada Brandt", "the firm ignored warnings"),
                told("Echo", "Leo Sund", "The firm ignored repeated calls")))
        .isEmpty();
  }

  @Test
  void oneArticleMayHaveBothSides() {
    Draft both =
        told("Post", "Leo Sund", "The firm ignored repeated warnings")
            .says("Ada Brandt denied that the firm ignored warnings.")
            .framed(frame -> frame.withModality(Modality.DENIAL))
            .told("Ada Brandt", "the firm ignored warnings");
    assertThat(between(both, report("Echo").says("The bridge is closed."))).isEmpty();
    assertThat(between(both, denied("Echo", "Ada Brandt", "the firm ignored warnings"))).isEmpty();
  }
}
