package org.crosscheck.ingestion.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.crosscheck.model.Require.that;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the lists under {@code org/crosscheck/ingestion}: tabs between columns, # for remarks. */
public final class Tsv {
  private static final String ROOT = "org/crosscheck/ingestion/";
  private static final Splitter CELLS = Splitter.on('\t');

  private Tsv() {}

  /** The rows of {@code name}, each checked to have {@code columns} cells. */
  public static ImmutableList<List<String>> rows(String name, int columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (String line : Splitter.on('\n').split(content(name))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = CELLS.splitToList(line);
        that(cells.size() == columns, name + ": a row must have " + columns + " columns", line);
        rows.add(cells);
      }
    }
    return rows.build();
  }

  private static String content(String name) {
    try {
      return Resources.toString(Resources.getResource(ROOT + name), UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
  }
}
