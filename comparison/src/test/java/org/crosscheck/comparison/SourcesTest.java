package org.crosscheck.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.comparison.Draft.atLeast;
import static org.crosscheck.comparison.Draft.exactly;
import static org.crosscheck.comparison.Draft.measure;
import static org.crosscheck.model.report.DiscrepancyKind.INTERNAL_INCONSISTENCY;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCES_DIFFER;
import static org.crosscheck.model.report.DiscrepancyKind.SOURCE_CHAIN_DIFFERS;
import static org.crosscheck.model.report.DiscrepancyKind.VALUE_CONFLICT;

import java.util.List;
import org.crosscheck.model.article.Part;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.model.report.Side;
import org.crosscheck.model.value.Measure;
import org.junit.jupiter.api.Test;

/**
 * Two counts by two sources are no contradiction, and a headline's figure has the text's source.
 */
class SourcesTest {
  private static final Measure MARCHED = measure("person", "march");

  private static Draft report(String outlet) {
    return Draft.of(outlet, "2025-10-14").title("Dockers fill the streets of Port Calder");
  }

  private static Draft count(Draft draft, String source, int marchers) {
    String words = String.format("%,d people", marchers);
    return (source.isEmpty() ? draft.ownVoice() : draft.saidBy(source))
        .says("In Port Calder " + words + " marched.")
        .amount(words, exactly(marchers), MARCHED);
  }

  private static Draft headed(String outlet, int marchers) {
    String words = String.format("%,d", marchers);
    return Draft.of(outlet, "2025-10-14")
        .title(words + " dockers fill the streets of Port Calder")
        .amount(Part.TITLE, words, exactly(marchers), MARCHED);
  }

  private static List<Discrepancy> found(Draft... drafts) {
    return Comparison.compare(List.of(drafts).stream().map(Draft::digest).toList(), "test")
        .discrepancies();
  }

  @Test
  void twoSourcesInOneArticleDiffer() {
    assertThat(found(count(count(report("Courier"), "police", 5000), "organisers", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(SOURCES_DIFFER);
  }

  @Test
  void twoSourcesDifferAlsoWhereOneArticleRelaysBoth() {
    Draft both = count(count(report("Courier"), "police", 5000), "organisers", 20_000);

    assertThat(found(both, count(report("Ledger"), "police", 5000)))
        .extracting(Discrepancy::kind)
        .contains(SOURCES_DIFFER)
        .doesNotContain(VALUE_CONFLICT);
  }

  @Test
  void aContestedCountWithoutItsSourceIsTold() {
    Draft both = count(count(report("Courier"), "police", 5000), "organisers", 20_000);

    assertThat(found(both, count(report("Ledger"), "", 20_000)))
        .filteredOn(found -> found.kind() == SOURCE_CHAIN_DIFFERS)
        .singleElement()
        .satisfies(found -> assertThat(found.explanation()).contains("in its own voice"));
  }

  @Test
  void aCountWithoutItsSourceThatNobodyContestsIsNot() {
    assertThat(
            found(
                count(report("Courier"), "organisers", 20_000),
                count(report("Ledger"), "", 20_000)))
        .isEmpty();
  }

  @Test
  void aBoundBesideASmallerCountInOneArticleMayBeItsWhole() {
    Draft article =
        report("Courier")
            .saidBy("police")
            .says("In Port Calder at least 30 people marched.")
            .amount("at least 30 people", atLeast(30), MARCHED)
            .saidBy("organisers")
            .says("In Port Calder 10 people marched.")
            .amount("10 people", exactly(10), MARCHED);

    assertThat(found(article)).isEmpty();
  }

  @Test
  void anArticleThatGivesBothInItsOwnVoiceSpeaksOfAPart() {
    Draft both = count(count(report("Courier"), "", 20_000), "", 5000);

    assertThat(found(both, count(report("Ledger"), "police", 20_000)))
        .extracting(Discrepancy::kind)
        .doesNotContain(SOURCES_DIFFER, VALUE_CONFLICT);
  }

  @Test
  void twoArticlesThatRelayBothSourcesDoNotDiffer() {
    Draft one = count(count(report("Courier"), "police", 5000), "organisers", 20_000);
    Draft other = count(count(report("Ledger"), "police", 5000), "organisers", 20_000);

    assertThat(found(one, other))
        .allSatisfy(found -> assertThat(found.sides()).extracting(Side::outlet).hasSize(2))
        .noneMatch(found -> found.kind() == VALUE_CONFLICT);
  }

  @Test
  void twoCountsOfOneSourceInOneArticleAreInconsistent() {
    assertThat(found(count(count(report("Courier"), "police", 5000), "police", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(INTERNAL_INCONSISTENCY);
  }

  @Test
  void aHeadlineHasTheSourceOfItsText() {
    assertThat(
            found(
                count(headed("Courier", 5000), "police", 5000),
                count(headed("Ledger", 20_000), "organisers", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(SOURCES_DIFFER);
  }

  @Test
  void aHeadlineWhoseFigureTheTextGivesToNobodyHasNone() {
    assertThat(
            found(
                count(headed("Courier", 5000), "police", 4990),
                count(headed("Ledger", 20_000), "", 20_000)))
        .extracting(Discrepancy::kind)
        .contains(VALUE_CONFLICT);
  }

  @Test
  void aFigureThatAnotherOutletGivesToASourceIsThatSources() {
    assertThat(
            found(
                count(report("Courier"), "police", 5000),
                count(report("Ledger"), "", 20_000),
                count(report("Wire"), "organisers", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(SOURCES_DIFFER, SOURCE_CHAIN_DIFFERS);
  }

  @Test
  void officialsAndOfficialsAreNotTwoSources() {
    assertThat(
            found(
                count(report("Courier"), "officials", 5000),
                count(report("Ledger"), "officials", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @Test
  void aPronounIsNoSource() {
    assertThat(
            found(count(report("Courier"), "it", 5000), count(report("Ledger"), "police", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @Test
  void aCountOfWhatHappenedOnceDoesNotGrowOvernight() {
    Draft nextDay =
        Draft.of("Ledger", "2025-10-15").title("Dockers fill the streets of Port Calder");

    assertThat(found(count(report("Courier"), "police", 5000), count(nextDay, "police", 20_000)))
        .extracting(Discrepancy::kind)
        .containsExactly(VALUE_CONFLICT);
  }

  @Test
  void whatHappenedInOnePlaceAloneIsAPart() {
    Draft part =
        report("Ledger")
            .says("In the old town alone, 900 people marched.")
            .amount("900 people", exactly(900), MARCHED);

    assertThat(found(count(report("Courier"), "", 5000), part))
        .extracting(discrepancy -> discrepancy.lane().name())
        .containsExactly("NOT_COMPARABLE");
  }
}
