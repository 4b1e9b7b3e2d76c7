package org.crosscheck.comparison.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/**
 * Words kept as data: a commented TSV file beside the code ({@code #} starts a comment, the first
 * lines name the source). Knows rows and columns, not what they mean.
 */
public final class WordList {
  private static final Splitter COLUMNS = Splitter.on('\t').trimResults();

  private WordList() {}

  /** The rows of {@code resource} under {@code org/crosscheck/comparison}, each as its columns. */
  public static ImmutableList<ImmutableList<String>> rows(String resource) {
    return lines(resource).stream()
        .map(line -> ImmutableList.copyOf(COLUMNS.split(line)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first column of {@code resource}, in its order. */
  public static ImmutableSet<String> words(String resource) {
    return rows(resource).stream().map(row -> row.get(0)).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<String> lines(String resource) {
    String path = "/org/crosscheck/comparison/" + resource;
    URL url =
        Objects.requireNonNull(
            WordList.class.getResource(path), () -> "the word list is missing: " + path);
    try {
      return Resources.readLines(url, UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the word list cannot be read: " + path, unreadable);
    }
  }
}
