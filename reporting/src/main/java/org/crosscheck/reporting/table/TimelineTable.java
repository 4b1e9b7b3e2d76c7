package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.article.Certainty;
import org.crosscheck.model.article.Publication;
import org.crosscheck.model.report.DiscrepancyKind;
import org.crosscheck.model.value.TimeInterval;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.FindingView;
import org.crosscheck.reporting.view.SideView;

/**
 * What changed with time, a step a row: figures that later ones superseded, and positions of one
 * actor on one matter, each from the earliest to the latest.
 */
final class TimelineTable {
  /**
   * One step.
   *
   * @param number from 1 in each finding
   */
  record Step(FindingView finding, int number, SideView side) {}

  private static final Comparator<SideView> IN_ORDER =
      Comparator.comparing(
          side -> when(side.first()), Comparator.comparing(day -> day.orElse(LocalDate.MAX)));

  private TimelineTable() {}

  static Table<Step> table(ImmutableList<FindingView> findings, Rows rows) {
    return new Table<>(
        "Timeline",
        ImmutableList.<Column<Step>>builder()
            .add(Column.text("Finding", 13, it -> it.finding().id()))
            .add(Column.text("Kind", 15, it -> it.finding().kind()))
            .add(Column.text("Event", 24, it -> it.finding().event()))
            .add(Column.text("Fact", 30, it -> it.finding().fact()))
            .add(Column.figures("Step", 8, it -> Value.ofCount(it.number())))
            .add(Column.figures("Day", 13, it -> Value.ofDay(when(it.side().first()))))
            .add(Column.text("Day is", 13, it -> dayIs(it.side().first())))
            .add(Column.text("Outlet", 20, it -> it.side().shownOutlet()))
            .add(Column.text("Words", 24, it -> it.side().words()))
            .add(Column.figures("Low", 17, it -> ClaimValues.low(it.side().first().claim())))
            .add(Column.figures("High", 17, it -> ClaimValues.high(it.side().first().claim())))
            .add(Column.text("Source", 22, it -> it.side().first().source()))
            .add(new Column<>("Sentence", 54, it -> Value.of(it.side().first().passage())))
            .add(new Column<>("Article", 20, it -> rows.article(it.side().articleId())))
            .build(),
        findings.stream()
            .filter(TimelineTable::isOverTime)
            .flatMap(TimelineTable::steps)
            .collect(ImmutableList.toImmutableList()),
        "nothing was superseded and no position changed");
  }

  private static boolean isOverTime(FindingView finding) {
    DiscrepancyKind kind = finding.found().kind();
    return kind == DiscrepancyKind.SUPERSEDED || kind == DiscrepancyKind.POSITION_OVER_TIME;
  }

  private static Stream<Step> steps(FindingView finding) {
    return Streams.mapWithIndex(
        finding.sides().stream().sorted(IN_ORDER),
        (side, index) -> new Step(finding, (int) index + 1, side));
  }

  /** When it was said, or else when it was published. */
  private static Optional<LocalDate> when(ClaimView claim) {
    return said(claim).or(() -> claim.article().published().map(Publication::date));
  }

  private static Optional<LocalDate> said(ClaimView claim) {
    return claim.claim().frame().saidAt().flatMap(TimeInterval::firstDay);
  }

  private static String dayIs(ClaimView claim) {
    if (said(claim).isPresent()) {
      return "said";
    }
    return claim
        .article()
        .published()
        .map(it -> it.certainty() == Certainty.GUESSED ? "published (guessed)" : "published")
        .orElse("unknown");
  }
}
