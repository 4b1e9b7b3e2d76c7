package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;

/** Reads one file format. Knows nothing of outlets, dates or page furniture. */
public interface ArticleReader {
  /** The extensions of the format's files, in lower case and without the full stop. */
  ImmutableSet<String> extensions();

  /**
   * The articles that {@code bytes} hold.
   *
   * @throws Unreadable when the file has to be left out, with the line for the user
   */
  Reading read(InputFile file, byte[] bytes) throws Unreadable;
}
