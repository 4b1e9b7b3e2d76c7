package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.report.Lane;
import org.crosscheck.model.report.Severity;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.Change;
import org.crosscheck.reporting.audit.FindingRow;
import org.crosscheck.reporting.audit.ReviewChoices;
import org.crosscheck.reporting.view.Counts;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.OutletNames;

/** The tables of the summary: what to look at first, and counts. */
public final class SummaryTables {
  /** Widths of a sheet that holds these tables below each other, in characters. */
  public static final ImmutableList<Integer> WIDTHS = ImmutableList.of(24, 17, 17, 22, 22, 21, 64);

  private static final int LOOK_AT_FIRST = 5;

  private final ConsistencyReport report;
  private final ImmutableList<FindingRow> rows;
  private final ImmutableList<FindingView> findings;

  SummaryTables(ConsistencyReport report, ImmutableList<FindingRow> rows) {
    this.report = report;
    this.rows = rows;
    this.findings =
        rows.stream()
            .filter(FindingRow.Current.class::isInstance)
            .map(row -> ((FindingRow.Current) row).view())
            .collect(ImmutableList.toImmutableList());
  }

  /** A finding of this run and where it stands in the table of all findings. */
  public record First(FindingView finding, int row) {}

  /**
   * The findings that an editor should start with: conflicts, then nuances, the gravest first, and
   * none that a review has closed.
   */
  public Table<First> first() {
    return new Table<>(
        "Look_at_first",
        ImmutableList.of(
            Column.text("Kind", 24, it -> it.finding().kind()),
            new Column<>(
                "Lane",
                15,
                it -> Value.of(it.finding().lane(), Shade.of(it.finding().found().lane()))),
            new Column<>(
                "Severity",
                15,
                it -> Value.of(it.finding().severity(), Shade.of(it.finding().found().severity()))),
            Column.text("One side", 22, it -> side(it.finding(), 0)),
            Column.text("Other side", 22, it -> side(it.finding(), 1)),
            new Column<>("Id", 21, SummaryTables::id),
            Column.text("Why it is listed", 64, it -> it.finding().explanation())),
        IntStream.range(0, findings.size())
            .filter(i -> !rows.get(i).remarks().status().equalsIgnoreCase(ReviewChoices.CLOSED))
            .mapToObj(i -> new First(findings.get(i), i))
            .filter(it -> it.finding().isShownFirst())
            .limit(LOOK_AT_FIRST)
            .collect(ImmutableList.toImmutableList()),
        "no conflicts and no nuances to look at");
  }

  private static Value id(First first) {
    return new Value.Linked(
        Value.of(first.finding().id()), new Target.Row(DiscrepanciesTable.NAME, first.row()));
  }

  private static String side(FindingView finding, int index) {
    return finding.sides().size() <= index
        ? ""
        : finding.sides().get(index).shownOutlet()
            + "\n“"
            + finding.sides().get(index).words()
            + "”";
  }

  /** Lanes by severity. */
  public Table<Lane> lanes() {
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
  public Table<DiscrepancyKind> kinds() {
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
  public Table<String> outlets() {
    Counts<String> counts = Counts.by(findings, Counts::outlets);
    return new Table<>(
        "By_outlet",
        byLane("Outlet", OutletNames.of(report)::shown, counts),
        report.articles().stream()
            .map(article -> article.outlet().name())
            .collect(ImmutableSortedSet.toImmutableSortedSet(MatrixColumns.BY_NAME))
            .asList(),
        "no outlets");
  }

  /** What became of the findings since the workbook that was reviewed. */
  public Table<Change> changes() {
    return new Table<>(
        "By_change",
        ImmutableList.of(
            new Column<>("Change", 24, it -> Value.of(Labels.words(it), Shade.of(it))),
            count("Findings", it -> (int) rows.stream().filter(row -> row.change() == it).count()),
            count(
                "With remarks",
                it ->
                    (int)
                        rows.stream()
                            .filter(row -> row.change() == it && !row.remarks().isEmpty())
                            .count())),
        ImmutableList.copyOf(Change.values()),
        "");
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
