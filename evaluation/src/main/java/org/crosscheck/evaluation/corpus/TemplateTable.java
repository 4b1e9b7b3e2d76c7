package org.crosscheck.evaluation.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sentences and words that articles are made of.
 *
 * @param themes in the order of the file
 * @param sentences by theme and part ({@code flood/lead}); a theme's list ends with what fits any
 * @param words by slot
 */
record TemplateTable(
    ImmutableSet<String> themes,
    ImmutableListMultimap<String, String> sentences,
    ImmutableListMultimap<String, String> words) {
  private static final String ANY = "any";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on('|').trimResults();

  static TemplateTable load() {
    ImmutableList<List<String>> rows = rows("corpus-templates.tsv");
    ImmutableSet<String> themes =
        rows.stream()
            .map(row -> row.get(0))
            .filter(theme -> !theme.equals(ANY))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableListMultimap.Builder<String, String> sentences = ImmutableListMultimap.builder();
    for (String theme : themes) {
      for (String from : List.of(theme, ANY)) {
        rows.stream()
            .filter(row -> row.get(0).equals(from))
            .forEach(row -> sentences.put(theme + "/" + row.get(1), row.get(2)));
      }
    }
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    rows("corpus-words.tsv").forEach(row -> words.putAll(row.get(0), WORDS.split(row.get(1))));
    return new TemplateTable(themes, sentences.build(), words.build());
  }

  private static ImmutableList<List<String>> rows(String file) {
    try {
      return Resources.toString(
              Resources.getResource(TemplateTable.class, "/org/crosscheck/evaluation/" + file),
              StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(CELLS::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
