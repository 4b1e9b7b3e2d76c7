package org.crosscheck.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.reporting.view.FindingView;

/**
 * Puts an earlier review beside what this run found: by id; and where an id is gone, by a pair of
 * claims that an earlier finding of the same kind was found in, for a finding takes another id when
 * a new article joins its sides. Nothing that was written is lost: what finds no finding stays
 * listed as gone.
 */
public final class ReviewMerge {
  private final Map<String, PastFinding> left = new LinkedHashMap<>();
  private final Map<String, String> idByPair = new LinkedHashMap<>();
  private final Optional<LocalDate> day;

  private ReviewMerge(Review review, Optional<LocalDate> day) {
    this.day = day;
    review.findings().forEach(past -> left.put(past.id(), past));
  }

  /**
   * The findings of this run in their order, then those that are gone in theirs.
   *
   * @param day of this run; absent where no article has a date and none was given
   */
  public static ImmutableList<FindingRow> of(
      ImmutableList<FindingView> findings, Review review, Optional<LocalDate> day) {
    return new ReviewMerge(review, day).merge(findings);
  }

  private ImmutableList<FindingRow> merge(ImmutableList<FindingView> findings) {
    List<Optional<PastFinding>> matched = new ArrayList<>();
    findings.forEach(finding -> matched.add(Optional.ofNullable(left.remove(finding.id()))));
    left.values().forEach(past -> past.pairs().forEach(pair -> idByPair.put(pair, past.id())));
    ImmutableList.Builder<FindingRow> rows = ImmutableList.builder();
    for (int i = 0; i < findings.size(); i++) {
      FindingView finding = findings.get(i);
      rows.add(row(finding, matched.get(i).or(() -> withSharedPair(finding))));
    }
    left.values().forEach(past -> rows.add(new FindingRow.Gone(past)));
    return rows.build();
  }

  private Optional<PastFinding> withSharedPair(FindingView finding) {
    Optional<PastFinding> found =
        finding.found().pairs().stream()
            .flatMap(pair -> Stream.ofNullable(idByPair.get(pair)))
            .flatMap(id -> Stream.ofNullable(left.get(id)))
            .filter(past -> past.cell(ReviewColumns.KIND).equals(finding.kind()))
            .findFirst();
    found.ifPresent(past -> left.remove(past.id()));
    return found;
  }

  private FindingRow row(FindingView finding, Optional<PastFinding> past) {
    return new FindingRow.Current(
        finding,
        past.map(it -> change(finding, it)).orElse(Change.NEW),
        past.map(PastFinding::remarks).orElse(Remarks.none()),
        earliest(past.flatMap(PastFinding::firstSeen)),
        latest(past.flatMap(PastFinding::lastSeen)));
  }

  /** Where somebody deleted the fingerprints the id speaks for the sentences at least. */
  private static Change change(FindingView finding, PastFinding past) {
    String before = past.cell(ReviewColumns.FINGERPRINT);
    boolean same =
        before.isEmpty() ? past.id().equals(finding.id()) : before.equals(Fingerprint.of(finding));
    return same ? Change.UNCHANGED : Change.CHANGED;
  }

  private Optional<LocalDate> earliest(Optional<LocalDate> past) {
    return Stream.of(past, day).flatMap(Optional::stream).min(LocalDate::compareTo);
  }

  private Optional<LocalDate> latest(Optional<LocalDate> past) {
    return Stream.of(past, day).flatMap(Optional::stream).max(LocalDate::compareTo);
  }
}
