package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.ingestion.file.FileBytes;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Unreadable;

/** Reads one file format. Knows nothing of outlets, dates or page furniture. */
public interface ArticleReader {
  /** A list holds many articles and may be larger than one. */
  int LIST_BYTES = 100 * 1024 * 1024;

  /** What a file of the format is, in words that a message can use: "a PDF document". */
  String formatName();

  /** The extensions of the format's files, in lower case and without the full stop. */
  ImmutableSet<String> extensions();

  /** The media types of the format, as a detector names them. */
  ImmutableSet<String> mediaTypes();

  /** The most bytes that a file of the format may have. */
  default int maxBytes() {
    return FileBytes.MAX_BYTES;
  }

  /**
   * The articles that {@code bytes} hold.
   *
   * @throws Unreadable when the file has to be left out, with the line for the user
   */
  Reading read(InputFile file, byte[] bytes) throws Unreadable;
}
