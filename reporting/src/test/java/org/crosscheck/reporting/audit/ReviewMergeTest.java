package org.crosscheck.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Discrepancy;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.SampleReport;
import org.crosscheck.reporting.view.FindingView;
import org.junit.jupiter.api.Test;

class ReviewMergeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

  private final ImmutableList<FindingView> findings = findings(SampleReport.create());
  private final FindingView first = findings.get(0);

  private static ImmutableList<FindingView> findings(ConsistencyReport report) {
    return FindingView.all(report, ReportIndex.of(report));
  }

  private static PastFinding past(FindingView finding, String... more) {
    ImmutableMap.Builder<String, String> cells =
        ImmutableMap.<String, String>builder()
            .put(ReviewColumns.KIND, finding.kind())
            .put(ReviewColumns.VERDICT, "real difference")
            .put(ReviewColumns.NOTE, "called the desk")
            .put(ReviewColumns.FIRST_SEEN, MONDAY.toString())
            .put(ReviewColumns.LAST_SEEN, MONDAY.toString());
    for (int i = 0; i < more.length; i += 2) {
      cells.put(more[i], more[i + 1]);
    }
    return new PastFinding(finding.id(), cells.buildOrThrow());
  }

  private ImmutableList<FindingRow> merged(PastFinding... past) {
    return ReviewMerge.of(
        findings, new Review(ImmutableList.copyOf(past), ImmutableList.of()), Optional.of(TUESDAY));
  }

  @Test
  void withoutAReviewEverythingIsNew() {
    assertThat(ReviewMerge.of(findings, Review.none(), Optional.of(TUESDAY)))
        .hasSameSizeAs(findings)
        .allSatisfy(
            row -> {
              assertThat(row.change()).isEqualTo(Change.NEW);
              assertThat(row.remarks().isEmpty()).isTrue();
              assertThat(row.firstSeen()).contains(TUESDAY);
            });
  }

  @Test
  void remarksAndTheFirstDayAreCarriedById() {
    FindingRow row = merged(past(first, ReviewColumns.FINGERPRINT, Fingerprint.of(first))).get(0);
    assertThat(row.change()).isEqualTo(Change.UNCHANGED);
    assertThat(row.remarks()).isEqualTo(new Remarks("real difference", "", "", "called the desk"));
    assertThat(row.firstSeen()).contains(MONDAY);
    assertThat(row.lastSeen()).contains(TUESDAY);
  }

  @Test
  void anotherFingerprintIsAChange() {
    assertThat(merged(past(first, ReviewColumns.FINGERPRINT, "00000000")).get(0).change())
        .isEqualTo(Change.CHANGED);
  }

  @Test
  void whereFingerprintsWereDeletedTheIdIsEnough() {
    assertThat(merged(past(first)).get(0).change()).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void whatIsGoneStaysListedWithItsRemarks() {
    PastFinding gone = new PastFinding("0123", past(first).cells());
    FindingRow row = merged(gone).get(findings.size());
    assertThat(row.change()).isEqualTo(Change.GONE);
    assertThat(row.remarks().note()).isEqualTo("called the desk");
    assertThat(row.lastSeen()).contains(MONDAY);
  }

  @Test
  void aFindingThatAnotherArticleJoinedIsFoundByAPairThatItShares() {
    FindingView grown = withPairs(first, "grown", "pair-1", "pair-2", "pair-3");
    PastFinding before = past(withPairs(first, "before", "pair-2"), ReviewColumns.PAIRS, "pair-2");
    ImmutableList<FindingRow> rows =
        ReviewMerge.of(
            ImmutableList.of(grown),
            new Review(ImmutableList.of(before), ImmutableList.of()),
            Optional.of(TUESDAY));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).change()).isEqualTo(Change.CHANGED);
    assertThat(rows.get(0).remarks().verdict()).isEqualTo("real difference");
  }

  @Test
  void aPairOfAnotherKindCarriesNothing() {
    FindingView grown = withPairs(first, "grown", "pair-1", "pair-2");
    PastFinding other = past(findings.get(2), ReviewColumns.PAIRS, "pair-1");
    assertThat(
            ReviewMerge.of(
                ImmutableList.of(grown),
                new Review(ImmutableList.of(other), ImmutableList.of()),
                Optional.of(TUESDAY)))
        .extracting(FindingRow::change)
        .containsExactly(Change.NEW, Change.GONE);
  }

  private static FindingView withPairs(FindingView finding, String id, String... pairs) {
    Discrepancy found = finding.found();
    return new FindingView(
        new Discrepancy(
            id,
            found.kind(),
            found.lane(),
            found.severity(),
            found.scope(),
            found.event(),
            found.fact(),
            found.relation(),
            found.sides(),
            found.explanation(),
            found.rule(),
            ImmutableList.copyOf(pairs)),
        finding.event(),
        finding.fact(),
        finding.sides());
  }
}
