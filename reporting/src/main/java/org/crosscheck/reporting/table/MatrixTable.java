package org.crosscheck.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.QuoteClaim;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.model.report.IncomparableReason;
import org.crosscheck.model.report.Verdict;
import org.crosscheck.reporting.Labels;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.view.ClaimView;
import org.crosscheck.reporting.view.VisibleText;

/**
 * A fact a row, an outlet a column, the printed words in the cells, which lead to the first claim.
 */
final class MatrixTable {
  private static final int QUOTATION_SHOWN = 80;
  private static final String ONE_ARTICLE = "one article only";
  private static final int COLUMN_WIDTH = 26;

  private final ReportIndex index;
  private final Rows rows;
  private final MatrixColumns outlets;

  private MatrixTable(ConsistencyReport report, ReportIndex index, Rows rows) {
    this.index = index;
    this.rows = rows;
    this.outlets = MatrixColumns.of(report, index);
  }

  static Table<Fact> table(ConsistencyReport report, ReportIndex index, Rows rows) {
    return new MatrixTable(report, index, rows).table(report.facts());
  }

  private Table<Fact> table(ImmutableList<Fact> facts) {
    ImmutableList.Builder<Column<Fact>> columns = ImmutableList.builder();
    columns
        .add(Column.text("Event", 22, this::event))
        .add(Column.text("Fact", 30, Fact::label))
        .add(new Column<>("Verdict", 14, MatrixTable::verdict))
        .add(Column.text("Reason", 20, MatrixTable::reason));
    for (int i = 0; i < outlets.headers().size(); i++) {
      int column = i;
      columns.add(new Column<>(outlets.headers().get(i), COLUMN_WIDTH, fact -> said(fact, column)));
    }
    return new Table<>("Matrix", columns.build(), facts, "no facts that two articles share");
  }

  private String event(Fact fact) {
    return index.event(fact.event()).map(Event::label).orElse("");
  }

  private static Value verdict(Fact fact) {
    Verdict verdict = fact.judgement().verdict();
    return standsAlone(fact)
        ? Value.of(ONE_ARTICLE)
        : Value.of(Labels.words(verdict), Shade.of(verdict));
  }

  /** A claim that no other article answers agrees with nothing: "agree" would promise too much. */
  private static boolean standsAlone(Fact fact) {
    return fact.cells().size() == 1 && fact.judgement().verdict() == Verdict.AGREE;
  }

  private static String reason(Fact fact) {
    return fact.judgement().reason().map(IncomparableReason::words).orElse("");
  }

  private Value said(Fact fact, int column) {
    List<Cell> cells = outlets.cells(fact, column);
    String words = cells.stream().map(this::words).collect(Collectors.joining("\n"));
    if (words.isEmpty()) {
      return Value.nothing();
    }
    Shade shade = standsAlone(fact) ? Shade.PLAIN : Shade.tint(fact.judgement().verdict());
    return rows.claim(cells.get(0).claims().get(0), Value.of(words, shade));
  }

  private String words(Cell cell) {
    return cell.claims().stream()
        .map(index::claim)
        .map(claim -> new ClaimView(claim, index.article(claim.article())))
        .map(MatrixTable::words)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String words(ClaimView view) {
    return view.claim() instanceof QuoteClaim
        ? VisibleText.shortened(view.words(), QUOTATION_SHOWN)
        : view.words();
  }
}
