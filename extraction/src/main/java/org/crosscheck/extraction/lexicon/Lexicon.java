package org.crosscheck.extraction.lexicon;

import static org.crosscheck.model.Require.that;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A lexicon file: tab-separated columns under one header line, UTF-8. Empty lines and lines that
 * begin with {@code #} are comments; the first comment names the source. A cell that holds {@code
 * -} or nothing is absent.
 */
public record Lexicon(String name, ImmutableList<String> columns, ImmutableList<Row> rows) {
  private static final Splitter TABS = Splitter.on('\t').trimResults();

  public Lexicon {
    Objects.requireNonNull(name, "name");
    that(!columns.isEmpty(), "a lexicon needs a header line: " + name, columns);
    Objects.requireNonNull(rows, "rows");
  }

  /**
   * One line of a lexicon.
   *
   * @param cells by column
   * @param line the line's number in its file, from 1
   */
  public record Row(String lexicon, int line, ImmutableMap<String, String> cells) {
    /** The cell, which must be there. */
    public String get(String column) {
      return find(column)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      lexicon + " line " + line + ": column " + column + " must not be empty"));
    }

    /** The cell, or empty where it holds nothing or a dash. */
    public Optional<String> find(String column) {
      return Optional.ofNullable(cells.get(column)).filter(c -> !c.isEmpty() && !c.equals("-"));
    }

    /** The cell's parts between {@code |}; none where it is absent. */
    public List<String> list(String column) {
      return find(column)
          .map(cell -> Splitter.on('|').trimResults().omitEmptyStrings().splitToList(cell))
          .orElse(ImmutableList.of());
    }
  }

  /**
   * Reads {@code org/crosscheck/extraction/<path>} from the class path.
   *
   * @throws IllegalStateException when it is missing, or names file, line and rule when a line is
   *     malformed
   */
  public static Lexicon load(String path) {
    URL resource = Lexicon.class.getResource("/org/crosscheck/extraction/" + path);
    if (resource == null) {
      throw new IllegalStateException("the lexicon " + path + " is not on the class path");
    }
    try {
      return parse(path, Resources.readLines(resource, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + path + " cannot be read", e);
    }
  }

  static Lexicon parse(String name, List<String> lines) {
    ImmutableList<String> columns = null;
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      ImmutableList<String> cells = ImmutableList.copyOf(TABS.split(line));
      if (columns == null) {
        columns = cells;
      } else {
        rows.add(row(name, i + 1, columns, cells));
      }
    }
    return new Lexicon(name, columns == null ? ImmutableList.of() : columns, rows.build());
  }

  private static Row row(String name, int line, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalStateException(
          name + " line " + line + ": " + cells.size() + " cells for columns " + columns);
    }
    ImmutableMap.Builder<String, String> byColumn = ImmutableMap.builder();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    return new Row(name, line, byColumn.buildOrThrow());
  }
}
