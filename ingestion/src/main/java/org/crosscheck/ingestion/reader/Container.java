package org.crosscheck.ingestion.reader;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.problem.Unreadable;

/**
 * Opens one kind of file that holds other files. Containers are read one document at a time and are
 * never unpacked to the disk; a container inside a container is not opened.
 */
public interface Container {
  /** What such a file is, in words that a message can use: "a ZIP archive". */
  String formatName();

  /** The extensions of such files, in lower case and without the full stop. */
  ImmutableSet<String> extensions();

  /** The media types of such files. */
  ImmutableSet<String> mediaTypes();

  /**
   * Gives every document to {@code entries}, in an order that depends on nothing but the file.
   *
   * @param problems told of entries that have to be left out
   * @throws Unreadable when the file breaks off; what was given until then stands
   */
  void open(InputFile file, Consumer<Entry> entries, Consumer<Problem> problems) throws Unreadable;
}
