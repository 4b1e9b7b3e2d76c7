package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/** What most outlets carry and one leaves out; what an outlet could not know or does have. */
class OmissionsTest {
  private static final Measure DETAINED = measure("person", "detain");
  private static final Measure MARCHED = measure("person", "march");
  private static final String MARCH =
      "The march along the harbour of Port Ellis ended in the rain.";

  private static Draft march(String outlet, String day) {
    return Draft.of(outlet, day).title("March along the harbour of Port Ellis");
  }

  private static Draft arrests(String outlet) {
    return march(outlet, "2025-10-14")
        .says("Police detained 17 people.")
        .amount("17 people", exactly(17), DETAINED)
        .says(MARCH);
  }

  private static List<Discrepancy> omissions(Draft... drafts) {
    return Comparison.compare(Stream.of(drafts).map(Draft::digest).toList(), "test")
        .discrepancies()
        .stream()
        .filter(found -> found.kind() == DiscrepancyKind.OMISSION)
        .toList();
  }

  @Test
  void whatMostOutletsCarryIsMissed() {
    List<Discrepancy> found =
        omissions(arrests("Courier"), arrests("Ledger"), march("Voice", "2025-10-15").says(MARCH));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).explanation()).contains("17 people", "Voice says nothing of it");
    assertThat(found.get(0).sides().stream().filter(Side::isSilent).map(Side::outlet))
        .containsExactly("Voice");
  }

  @Test
  void amongTwoOutletsNothingIsAKeyFact() {
    assertThat(omissions(arrests("Courier"), march("Voice", "2025-10-15").says(MARCH))).isEmpty();
  }

  @Test
  void nobodyIsSilentOnWhatWasNotKnownYet() {
    assertThat(
            omissions(
                arrests("Courier"), arrests("Ledger"), march("Voice", "2025-10-13").says(MARCH)))
        .isEmpty();
  }

  @Test
  void whatTheTextHasInOtherWordsIsNotLeftOut() {
    Draft number = march("Voice", "2025-10-15").says(MARCH + " The cells held 17 of them.");
    Draft verb = march("Voice", "2025-10-15").says(MARCH + " Many were detained.");
    assertThat(omissions(arrests("Courier"), arrests("Ledger"), number)).isEmpty();
    assertThat(omissions(arrests("Courier"), arrests("Ledger"), verb)).isEmpty();
  }

  @Test
  void aSecondArticleOfTheOutletMayHaveIt() {
    assertThat(
            omissions(
                arrests("Courier"),
                arrests("Ledger"),
                march("Voice", "2025-10-15").says(MARCH),
                march("Voice", "2025-10-16").says("In all 17 sat in the cells after the march.")))
        .isEmpty();
  }

  private static Draft quoting(String outlet, String words) {
    return march(outlet, "2025-10-14")
        .says("“" + words + "”, the mayor Ana Vasko said.")
        .quote("Ana Vasko", words)
        .says(MARCH);
  }

  @Test
  void whoQuotesTheSpeakerInOtherWordsDoesNotLeaveHerOut() {
    String words = "We shall build the wall again where it stood before the storm";
    Draft silent = march("Voice", "2025-10-15").says(MARCH);
    Draft other = quoting("Voice", "The wall will come back, and it will be higher");
    assertThat(omissions(quoting("Courier", words), quoting("Ledger", words), silent)).hasSize(1);
    assertThat(omissions(quoting("Courier", words), quoting("Ledger", words), other)).isEmpty();
  }

  private static Draft counted(String outlet, String source, int number) {
    return march(outlet, "2025-10-14")
        .saidBy(source)
        .says(number + " people marched.")
        .amount(number + " people", exactly(number), MARCHED)
        .ownVoice()
        .says(MARCH);
  }

  @Test
  void whoPrintsOneCountOnlyLeavesOutTheOther() {
    List<Discrepancy> found =
        omissions(
            counted("Courier", "police", 5000),
            counted("Ledger", "police", 5000),
            counted("Voice", "organisers", 20_000));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).explanation()).contains("5000 people", "police", "Voice");
  }
}
