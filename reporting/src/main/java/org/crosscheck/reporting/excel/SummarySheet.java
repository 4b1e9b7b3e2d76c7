package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.view.Counts;
import org.crosscheck.reporting.view.FindingView;

/** The tables of the summary: what to look at first, and counts. */
final class SummarySheet {
  private static final int LOOK_AT_FIRST = 5;
  static final ImmutableList<Integer> WIDTHS = ImmutableList.of(24, 17, 17, 22, 22, 17, 64);

  private final ConsistencyReport report;
  private final ImmutableList<FindingView> findings;

  SummarySheet(ConsistencyReport report, ImmutableList<FindingView> findings) {
    this.report = report;
    this.findings = findings;
  }

  /** The findings that an editor should start with: conflicts, then nuances, the gravest first. */
  Table<FindingView> first() {
    return new Table<>(
        "Look_at_first",
        ImmutableList.of(
            Column.text("Kind", 24, FindingView::kind),
            new Column<>("Lane", 15, it -> Value.of(it.lane(), Shade.of(it.found().lane()))),
            new Column<>(
                "Severity", 15, it -> Value.of(it.severity(), Shade.of(it.found().severity()))),
            Column.text("One side", 22, it -> side(it, 0)),
            Column.text("Other side", 22, it -> side(it, 1)),
            Column.text("Id", 17, it -> it.found().id()),
            Column.text("Why it is listed", 64, FindingView::explanation)),
        findings.stream()
            .filter(FindingView::isShownFirst)
            .limit(LOOK_AT_FIRST)
            .collect(ImmutableList.toImmutableList()),
        "no conflicts and no nuances");
  }

  private static String side(FindingView finding, int index) {
    return finding.sides().size() <= index
        ? ""
        : finding.sides().get(index).outlet() + "\n“" + finding.sides().get(index).words() + "”";
  }

  /** Lanes by severity. */
  Table<Lane> lanes() {
    Counts<Severity> counts = Counts.by(findings, it -> ImmutableList.of(it.severity()));
    List<Column<Lane>> columns = new ArrayList<>();
    columns.add(new Column<>("Lane", 24, it -> Value.of(Labels.words(it), Shade.of(it))));
    for (Severity severity : Severity.values()) {
      columns.add(count(capital(Labels.words(severity)), it -> counts.of(severity, it)));
    }
    columns.add(
        count(
            "All severities",
            it -> Arrays.stream(Severity.values()).mapToInt(s -> counts.of(s, it)).sum()));
    return new Table<>(
        "By_lane", ImmutableList.copyOf(columns), ImmutableList.copyOf(Lane.values()), "");
  }

  /** The kinds that were found, by lane. */
  Table<DiscrepancyKind> kinds() {
    Counts<DiscrepancyKind> counts = Counts.by(findings, it -> ImmutableList.of(it.kind()));
    return new Table<>(
        "By_kind",
        byLane("Kind", Labels::words, counts),
        Arrays.stream(DiscrepancyKind.values())
            .filter(kind -> counts.of(kind) > 0)
            .collect(ImmutableList.toImmutableList()),
        "no findings");
  }

  /** The outlets by lane: how many findings they are a side of. */
  Table<String> outlets() {
    Counts<String> counts = Counts.by(findings, Counts::outlets);
    return new Table<>(
        "By_outlet",
        byLane("Outlet", Function.identity(), counts),
        report.articles().stream()
            .map(article -> article.outlet().name())
            .collect(ImmutableSortedSet.toImmutableSortedSet(MatrixColumns.BY_NAME))
            .asList(),
        "no outlets");
  }

  private static <T> ImmutableList<Column<T>> byLane(
      String header, Function<T, String> name, Counts<T> counts) {
    ImmutableList.Builder<Column<T>> columns = ImmutableList.builder();
    columns.add(Column.text(header, 24, name));
    for (Lane lane : Lane.values()) {
      columns.add(count(capital(Labels.words(lane)), it -> counts.of(it, lane)));
    }
    return columns.build();
  }

  private static <T> Column<T> count(String header, Function<T, Integer> count) {
    return Column.figures(header, 17, it -> Value.ofCount(count.apply(it)));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
