package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.claim.Source;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.OneOrigin;
import org.crosscheck.reporting.view.OriginView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * Who relies on whom: a row for each origin of each fact that two outlets or more report. Five
 * outlets with one origin are one witness, not five.
 */
final class OriginsTable {
  /** One origin of one fact, with how many there are in all. */
  record Line(Fact fact, String inWords, OriginView origin) {}

  private static final int WORDS_SHOWN = 60;

  private final ReportIndex index;
  private final OneOrigin oneOrigin;

  private OriginsTable(ReportIndex index, OneOrigin oneOrigin) {
    this.index = index;
    this.oneOrigin = oneOrigin;
  }

  static Table<Line> table(ConsistencyReport report, ReportIndex index, OneOrigin oneOrigin) {
    OriginsTable table = new OriginsTable(index, oneOrigin);
    return new Table<>(
        "Origins",
        table.columns(),
        report.facts().stream().flatMap(table::lines).collect(ImmutableList.toImmutableList()),
        "no fact of two outlets names a source");
  }

  private ImmutableList<Column<Line>> columns() {
    return ImmutableList.of(
        Column.text("Event", 24, it -> event(it.fact())),
        Column.text("Fact", 34, it -> VisibleText.line(it.fact().label())),
        Column.text("Outlets and origins", 26, Line::inWords),
        Column.text("Origin", 26, it -> it.origin().name()),
        Column.text("Origin is", 14, it -> type(it.origin())),
        Column.figures("Outlets", 10, it -> Value.ofCount(it.origin().outlets().size())),
        Column.text("Who relies on it", 30, it -> String.join("\n", it.origin().outlets())),
        Column.text("Passed on by", 24, it -> passedOnBy(it.origin())),
        Column.text("What they print", 44, it -> printed(it.origin())));
  }

  /** None where fewer than two outlets report the fact, or nobody says where it is from. */
  private Stream<Line> lines(Fact fact) {
    ImmutableList<OriginView> origins =
        OriginView.of(
            fact.cells().stream()
                .flatMap(cell -> cell.claims().stream())
                .map(index::claim)
                .map(claim -> new ClaimView(claim, index.article(claim.article())))
                .toList(),
            oneOrigin);
    long outlets = outlets(origins);
    long named = origins.stream().filter(OriginView::isKnown).count();
    if (outlets < 2 || named == 0) {
      return Stream.empty();
    }
    String inWords = inWords(outlets, named, origins);
    return origins.stream().map(origin -> new Line(fact, inWords, origin));
  }

  private static long outlets(List<OriginView> origins) {
    return origins.stream().flatMap(origin -> origin.outlets().stream()).distinct().count();
  }

  /** "5 outlets, 1 origin"; outlets that name nobody anywhere are said apart. */
  private static String inWords(long outlets, long named, List<OriginView> origins) {
    Set<String> silent = new LinkedHashSet<>();
    origins.stream()
        .filter(origin -> !origin.isKnown())
        .forEach(origin -> silent.addAll(origin.outlets()));
    origins.stream()
        .filter(OriginView::isKnown)
        .forEach(origin -> silent.removeAll(origin.outlets()));
    return counted(outlets, "outlet")
        + ", "
        + counted(named, "origin")
        + (silent.isEmpty() ? "" : ", " + counted(silent.size(), "outlet") + " without a source");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String event(Fact fact) {
    return index.event(fact.event()).map(Event::label).map(VisibleText::line).orElse("");
  }

  private static String type(OriginView origin) {
    return origin.source().map(source -> Labels.words(source.type())).orElse("");
  }

  /** Who stands between the outlets and the origin. */
  private static String passedOnBy(OriginView origin) {
    return origin.claims().stream()
        .flatMap(
            claim -> {
              List<Source> chain = claim.claim().frame().attribution().chain();
              return chain.stream().limit(Math.max(0, chain.size() - 1));
            })
        .map(source -> VisibleText.line(source.name()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String printed(OriginView origin) {
    return origin.claims().stream()
        .map(OriginsTable::printed)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String printed(ClaimView claim) {
    return claim.outlet() + ": “" + VisibleText.shortened(claim.words(), WORDS_SHOWN) + "”";
  }
}
