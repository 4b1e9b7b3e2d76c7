package org.crosscheck.reporting.excel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.SideView;

/**
 * One finding a row, so that counting, filtering and reviewing go by finding: the first two sides
 * have columns of their own, and where there are more a further column lists them.
 */
final class DiscrepanciesSheet {
  static final int LANE = 0;

  private DiscrepanciesSheet() {}

  static Table<FindingView> table(ImmutableList<FindingView> findings) {
    return new Table<>(
        "Discrepancies",
        ImmutableList.<Column<FindingView>>builder()
            .add(new Column<>("Lane", 14, it -> Value.of(it.lane(), Shade.of(it.found().lane()))))
            .add(Column.text("Kind", 14, FindingView::kind))
            .add(
                new Column<>(
                    "Severity", 10, it -> Value.of(it.severity(), Shade.of(it.found().severity()))))
            .add(Column.text("Event", 16, FindingView::event))
            .add(Column.text("Fact", 20, FindingView::fact))
            .addAll(side(0, "A"))
            .addAll(side(1, "B"))
            .add(Column.text("Further sides", 17, DiscrepanciesSheet::further))
            .add(Column.text("Why it is listed", 30, FindingView::explanation))
            .add(Column.text("Rule", 14, it -> it.found().rule()))
            .add(Column.text("Id", 12, it -> it.found().id()))
            .build(),
        findings,
        "no findings");
  }

  private static ImmutableList<Column<FindingView>> side(int index, String letter) {
    return ImmutableList.of(
        new Column<>("Outlet " + letter, 13, of(index, side -> Value.of(side.outlet()))),
        new Column<>("Words " + letter, 17, of(index, side -> Value.of(side.words()))),
        new Column<>("Sentence " + letter, 34, of(index, side -> Value.of(side.first().passage()))),
        new Column<>("Source " + letter, 14, of(index, side -> Value.of(side.first().source()))));
  }

  private static Function<FindingView, Value> of(int index, Function<SideView, Value> value) {
    return finding ->
        Optional.of(finding.sides())
            .filter(sides -> sides.size() > index)
            .map(sides -> value.apply(sides.get(index)))
            .orElse(Value.nothing());
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
                .map(side -> side.outlet() + ": " + quoted(side.first()))
                .collect(Collectors.joining("; "));
  }

  private static String quoted(ClaimView claim) {
    return "“" + claim.words() + "” (" + claim.source() + ")";
  }
}
