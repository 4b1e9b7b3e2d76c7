package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.about;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;
import static org.crosscheck.comparison.Draft.upTo;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.value.Amount;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/** Parts that do not make the whole, and those that only seem not to. */
class SumsTest {
  private static final Measure KILLED = measure("person", "kill");
  private static final Measure CUT = measure("job", "cut");

  private static Measure which(String kind) {
    return new Measure("person", Optional.of("kill"), Optional.of(kind), Optional.empty());
  }

  private static Draft says(String sentence) {
    return Draft.of("Courier", "2025-10-14").title("Ferry sinks off Port Ellis").says(sentence);
  }

  private static List<Discrepancy> sums(Draft draft) {
    return Comparison.compare(List.of(draft.digest()), "test").discrepancies().stream()
        .filter(found -> found.kind() == DiscrepancyKind.ARITHMETIC_MISMATCH)
        .toList();
  }

  private static Draft adultsAndChildren(int adults, int children) {
    return says("The ferry took 26 people down, among them "
            + adults
            + " adults and "
            + children
            + " children.")
        .amount("26 people", exactly(26), KILLED)
        .amount(adults + " adults", exactly(adults), which("adult"))
        .amount(children + " children", exactly(children), Measure.of("child"));
  }

  @Test
  void adultsAndChildrenAreEverybody() {
    List<Discrepancy> found = sums(adultsAndChildren(23, 2));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).lane()).isEqualTo(Lane.CONFLICT);
    assertThat(found.get(0).sides()).hasSize(3);
    assertThat(found.get(0).explanation()).contains("26 people", "23 adults", "which make 25");
  }

  @Test
  void partsThatMakeTheWholeAreNoFinding() {
    assertThat(sums(adultsAndChildren(24, 2))).isEmpty();
  }

  private static Draft listed(String total, Amount amount, String link) {
    return says("The yard will shed " + total + link + " 700 in Ellis and 200 in Kolm.")
        .amount(total, amount, CUT)
        .amount("700", exactly(700), CUT)
        .amount("200", exactly(200), CUT);
  }

  @Test
  void aColonOpensTheListOfAllParts() {
    assertThat(sums(listed("1,000 jobs", exactly(1000), ":"))).hasSize(1);
  }

  @Test
  void aListOfSomePartsNeedNotAddUp() {
    assertThat(sums(listed("1,000 jobs", exactly(1000), ", including"))).isEmpty();
  }

  @Test
  void aHedgedTotalLeavesRoom() {
    assertThat(sums(listed("up to 1,000 jobs", upTo(1000), ":"))).isEmpty();
    assertThat(sums(listed("about 1,000 jobs", about(1000), ":"))).isEmpty();
  }

  @Test
  void aNumberThatWasNotReadKeepsTheSumOpen() {
    Draft draft =
        says("The yard will shed 1,000 jobs: 700 in Ellis, 200 in Kolm and 100 elsewhere.")
            .amount("1,000 jobs", exactly(1000), CUT)
            .amount("700", exactly(700), CUT)
            .amount("200", exactly(200), CUT);
    assertThat(sums(draft)).isEmpty();
  }

  @Test
  void menAndWomenAreNotEverybodyWhereThereMayBeChildren() {
    Draft draft =
        says("The ferry took 26 people down, among them 14 men and nine women.")
            .amount("26 people", exactly(26), KILLED)
            .amount("14 men", exactly(14), Measure.of("man"))
            .amount("nine women", exactly(9), Measure.of("woman"));
    assertThat(sums(draft)).isEmpty();
  }

  @Test
  void aPartWithTheRestUnsaidAddsUp() {
    Draft draft =
        says("The ferry took 26 people down, two of them children.")
            .amount("26 people", exactly(26), KILLED)
            .amount("two of them children", exactly(2), which("child"));
    assertThat(sums(draft)).isEmpty();
  }

  @Test
  void aTotalWhoseWordsHoldAnotherNumberHasNoParts() {
    Measure photo = Measure.of("photo");
    Draft draft =
        says("See 1 of 22 photos, 3 of 22 photos.")
            .amount("1 of 22 photos", exactly(1), photo)
            .amount("22 photos", exactly(22), photo)
            .amount("3 of 22 photos", exactly(3), photo);
    assertThat(sums(draft)).isEmpty();
  }

  @Test
  void whatTheSentenceSaysBesideTheListDoesNotCount() {
    Draft draft =
        says("The ferry took 26 people down, among them 24 adults and two children, and 40 swam.")
            .amount("26 people", exactly(26), KILLED)
            .amount("24 adults", exactly(24), which("adult"))
            .amount("two children", exactly(2), Measure.of("child"))
            .amount("40", exactly(40), measure("person", "rescue"));
    assertThat(sums(draft)).isEmpty();
  }
}
