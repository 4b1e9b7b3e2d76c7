package org.crosscheck.evaluation.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.evaluation.scoring.Figure;

/** Figures as a Markdown table, each beside its bar and its peers. */
public final class Table {
  private final ImmutableList<Bar> bars;
  private final ImmutableSet<String> knownSets;

  private Table(ImmutableList<Bar> bars) {
    this.bars = bars;
    this.knownSets = bars.stream().map(Bar::set).collect(ImmutableSet.toImmutableSet());
  }

  /** With the bars and peers that the project is measured against. */
  public static Table withBars() throws IOException {
    String rows =
        Resources.toString(
            Resources.getResource(Table.class, "/org/crosscheck/evaluation/bars.tsv"),
            StandardCharsets.UTF_8);
    return new Table(
        rows.lines()
            .filter(row -> !row.isBlank() && !row.startsWith("#"))
            .map(Bar::parse)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The figures that have a row among the bars, and all figures of a set that has none there. */
  public ImmutableList<Figure> main(List<Figure> figures) {
    return figures.stream()
        .filter(figure -> !knownSets.contains(figure.set()) || bar(figure).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The table in Markdown; a figure that stands on nothing is held against nothing. */
  public String markdown(List<Figure> figures) {
    StringBuilder table = new StringBuilder("| set | measure | figure | of | bar | peers |\n");
    table.append("|---|---|---:|---:|---|---|\n");
    for (Figure figure : figures) {
      Optional<Bar> bar = bar(figure);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %d | %s | %s |%n",
              figure.set(),
              figure.measure(),
              figure.value(),
              figure.base(),
              bar.filter(b -> figure.base() > 0).map(b -> b.against(figure.value())).orElse(""),
              bar.map(Bar::peers).orElse("")));
    }
    return table.toString();
  }

  private Optional<Bar> bar(Figure figure) {
    return bars.stream()
        .filter(bar -> bar.set().equals(figure.set()) && bar.measure().equals(figure.measure()))
        .findFirst();
  }
}
