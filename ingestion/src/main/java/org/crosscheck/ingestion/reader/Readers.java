package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The formats that can be read: a new one is one more line here. */
public final class Readers {
  private static final TextReader TEXT = new TextReader();
  private static final ImmutableList<ArticleReader> ALL = ImmutableList.of(TEXT);

  private Readers() {}

  /** Every extension that some reader reads. */
  public static ImmutableSet<String> extensions() {
    return ALL.stream()
        .flatMap(reader -> reader.extensions().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The reader of the extension; plain text where a file that was named has none. */
  public static ArticleReader forExtension(String extension) {
    return ALL.stream()
        .filter(reader -> reader.extensions().contains(extension))
        .findFirst()
        .orElse(TEXT);
  }
}
