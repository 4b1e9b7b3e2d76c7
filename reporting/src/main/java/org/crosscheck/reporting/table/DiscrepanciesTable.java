package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.audit.Change;
import org.crosscheck.reporting.audit.FindingRow;
import org.crosscheck.reporting.audit.Fingerprint;
import org.crosscheck.reporting.audit.ReviewColumns;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.OneOrigin;
import org.crosscheck.reporting.view.OriginView;
import org.crosscheck.reporting.view.SideView;

/**
 * One finding a row, so that counting, filtering and reviewing go by finding: the first two sides
 * have columns of their own, and where there are more a further column lists them. Findings that
 * are gone show what the earlier workbook had.
 */
public final class DiscrepanciesTable {
  public static final String NAME = "Discrepancies";

  private final Rows rows;
  private final OneOrigin oneOrigin;

  private DiscrepanciesTable(Rows rows, OneOrigin oneOrigin) {
    this.rows = rows;
    this.oneOrigin = oneOrigin;
  }

  static Table<FindingRow> table(
      ImmutableList<FindingRow> findings, Rows rows, OneOrigin oneOrigin) {
    return new Table<>(
        NAME, new DiscrepanciesTable(rows, oneOrigin).columns(), findings, "no findings");
  }

  private ImmutableList<Column<FindingRow>> columns() {
    return ImmutableList.<Column<FindingRow>>builder()
        .add(text(ReviewColumns.ID, 12, FindingView::id))
        .add(column(ReviewColumns.LANE, 12, it -> Value.of(it.lane(), Shade.of(it.found().lane()))))
        .add(text(ReviewColumns.KIND, 14, FindingView::kind))
        .add(
            column(
                ReviewColumns.SEVERITY,
                10,
                it -> Value.of(it.severity(), Shade.of(it.found().severity()))))
        .add(text("Event", 17, FindingView::event))
        .add(text("Fact", 20, FindingView::fact))
        .addAll(side(0, "A"))
        .addAll(side(1, "B"))
        .add(text("Further sides", 36, DiscrepanciesTable::further))
        .add(text("Origin", 19, this::origin))
        .add(text("Why it is listed", 32, FindingView::explanation))
        .add(text("Rule", 15, it -> it.found().rule()))
        .addAll(review())
        .addAll(forTheNextRun())
        .build();
  }

  private ImmutableList<Column<FindingRow>> side(int index, String letter) {
    return ImmutableList.of(
        column("Outlet " + letter, 14, of(index, side -> Value.of(side.shownOutlet()))),
        column("Words " + letter, 18, of(index, side -> Value.of(side.words()))),
        figures("Low " + letter, 17, of(index, side -> ClaimValues.low(side.first().claim()))),
        figures("High " + letter, 17, of(index, side -> ClaimValues.high(side.first().claim()))),
        column("Hedge " + letter, 11, of(index, side -> Value.of(side.first().hedge()))),
        column("Source " + letter, 17, of(index, side -> Value.of(side.first().source()))),
        column("Sentence " + letter, 36, of(index, side -> Value.of(side.first().passage()))),
        column("Article " + letter, 16, of(index, side -> rows.article(side.articleId()))),
        column("Page " + letter, 18, of(index, side -> Rows.page(side.first().article()))));
  }

  private static ImmutableList<Column<FindingRow>> review() {
    return ImmutableList.of(
        new Column<>(ReviewColumns.CHANGE, 11, it -> change(it.change())),
        Column.text(ReviewColumns.VERDICT, 15, it -> it.remarks().verdict()),
        Column.text(ReviewColumns.STATUS, 13, it -> it.remarks().status()),
        Column.text(ReviewColumns.REVIEWER, 14, it -> it.remarks().reviewer()),
        Column.text(ReviewColumns.NOTE, 32, it -> it.remarks().note()),
        Column.figures(ReviewColumns.FIRST_SEEN, 12, it -> Value.ofDay(it.firstSeen())),
        Column.figures(ReviewColumns.LAST_SEEN, 12, it -> Value.ofDay(it.lastSeen())));
  }

  private static ImmutableList<Column<FindingRow>> forTheNextRun() {
    return ImmutableList.of(
        column(ReviewColumns.FINGERPRINT, 13, it -> new Value.Code(Fingerprint.of(it))),
        column(ReviewColumns.PAIRS, 13, DiscrepanciesTable::pairs));
  }

  private static Value pairs(FindingView finding) {
    ImmutableList<String> pairs = finding.found().pairs();
    return pairs.size() < 2 ? Value.nothing() : new Value.Code(String.join(" ", pairs));
  }

  private static Value change(Change change) {
    return Value.of(Labels.words(change), Shade.of(change));
  }

  private static Column<FindingRow> text(
      String header, int width, Function<FindingView, String> words) {
    return column(header, width, words.andThen(Value::of));
  }

  private static Column<FindingRow> column(
      String header, int width, Function<FindingView, Value> value) {
    return new Column<>(header, width, current(header, value));
  }

  private static Column<FindingRow> figures(
      String header, int width, Function<FindingView, Value> value) {
    return Column.figures(header, width, current(header, value));
  }

  /** What this run found, or what the earlier workbook has below the same header. */
  private static Function<FindingRow, Value> current(
      String header, Function<FindingView, Value> value) {
    return row ->
        row instanceof FindingRow.Gone gone
            ? PastCell.value(header, gone.past())
            : value.apply(((FindingRow.Current) row).view());
  }

  private static Function<FindingView, Value> of(int index, Function<SideView, Value> value) {
    return finding ->
        finding.sides().size() > index ? value.apply(finding.sides().get(index)) : Value.nothing();
  }

  private static String further(FindingView finding) {
    int more = finding.sides().size() - 2;
    return more <= 0
        ? ""
        : "and "
            + more
            + " more: "
            + finding.sides().stream()
                .skip(2)
                .map(side -> side.shownOutlet() + ": " + quoted(side.first()))
                .collect(Collectors.joining("; "));
  }

  private static String quoted(ClaimView claim) {
    return "“" + claim.words() + "” (" + claim.source() + ")";
  }

  /** Who is said to know it first: one name where all sides go back to it. */
  private String origin(FindingView finding) {
    return OriginView.of(finding.sides().stream().map(SideView::first).toList(), oneOrigin).stream()
        .map(OriginView::name)
        .collect(Collectors.joining(" / "));
  }
}
