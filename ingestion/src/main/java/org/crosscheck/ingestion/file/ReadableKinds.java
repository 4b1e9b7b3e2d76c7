package org.crosscheck.ingestion.file;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;

/** Which files can be read. */
public interface ReadableKinds {
  /** The extensions of files that can be read, in lower case. */
  ImmutableSet<String> extensions();

  /** Whether the table at {@code file} holds articles: tables beside articles mostly do not. */
  boolean isListOfArticles(Path file);
}
