package org.crosscheck.reporting.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.article.Article;
import org.crosscheck.model.report.Cell;
import org.crosscheck.model.report.ConsistencyReport;
import org.crosscheck.model.report.Event;
import org.crosscheck.model.report.Fact;
import org.crosscheck.reporting.ReportIndex;
import org.crosscheck.reporting.view.OutletNames;

/**
 * Which column of the matrix an article stands in: its outlet's; where an outlet has several
 * articles on one event, the outlet's first, second, ... column, in the order of publication. So
 * there are only as many columns as the fullest event needs, whatever the number of articles.
 */
final class MatrixColumns {
  /** Beyond this a sheet is no longer a picture; the rest shares the last column. */
  private static final int LIMIT = 250;

  /** As people look names up, and yet two names that differ only in capitals stay two. */
  static final Comparator<String> BY_NAME =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final ImmutableList<String> headers;
  private final Map<String, Integer> columns;
  private final Map<String, Integer> firstOfOutlet;

  private MatrixColumns(
      ImmutableList<String> headers,
      Map<String, Integer> columns,
      Map<String, Integer> firstOfOutlet) {
    this.headers = headers;
    this.columns = columns;
    this.firstOfOutlet = firstOfOutlet;
  }

  static MatrixColumns of(ConsistencyReport report, ReportIndex index) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, Integer> widths = new TreeMap<>(BY_NAME);
    for (Article article : report.articles()) {
      widths.putIfAbsent(article.outlet().name(), 1);
    }
    for (Event event : report.events()) {
      Multiset<String> seen = HashMultiset.create();
      for (String id : event.articles()) {
        String outlet = index.article(id).outlet().name();
        ranks.put(key(event.id(), id), seen.count(outlet));
        seen.add(outlet);
        widths.merge(outlet, seen.count(outlet), Math::max);
      }
    }
    return laidOut(report, index, ranks, widths);
  }

  private static MatrixColumns laidOut(
      ConsistencyReport report,
      ReportIndex index,
      Map<String, Integer> ranks,
      Map<String, Integer> widths) {
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    Map<String, Integer> first = new HashMap<>();
    OutletNames shown = OutletNames.of(report);
    int next = 0;
    for (Map.Entry<String, Integer> outlet : widths.entrySet()) {
      first.put(outlet.getKey(), next);
      for (int n = 1; n <= outlet.getValue(); n++) {
        String name = shown.shown(outlet.getKey());
        headers.add(outlet.getValue() == 1 ? name : name + " · article " + n);
      }
      next += outlet.getValue();
    }
    Map<String, Integer> columns = new HashMap<>();
    for (Event event : report.events()) {
      for (String id : event.articles()) {
        String key = key(event.id(), id);
        columns.put(key, first.get(index.article(id).outlet().name()) + ranks.get(key));
      }
    }
    return new MatrixColumns(limited(headers.build()), columns, first);
  }

  private static ImmutableList<String> limited(ImmutableList<String> headers) {
    return headers.size() <= LIMIT
        ? headers
        : ImmutableList.<String>builder()
            .addAll(headers.subList(0, LIMIT - 1))
            .add("and " + (headers.size() - LIMIT + 1) + " more")
            .build();
  }

  /** Outlets by name. */
  ImmutableList<String> headers() {
    return headers;
  }

  /** The cells of {@code fact} that stand in {@code column}, in the fact's order. */
  List<Cell> cells(Fact fact, int column) {
    return fact.cells().stream().filter(cell -> column(fact, cell) == column).toList();
  }

  private int column(Fact fact, Cell cell) {
    int ofOutlet = firstOfOutlet.getOrDefault(cell.outlet(), headers.size() - 1);
    int column = columns.getOrDefault(key(fact.event(), cell.article()), ofOutlet);
    return Math.min(column, headers.size() - 1);
  }

  private static String key(String event, String article) {
    return event + '\n' + article;
  }
}
