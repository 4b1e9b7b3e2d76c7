package org.crosscheck.evaluation.scoring;

import java.io.IOException;
import java.nio.file.Path;
import org.crosscheck.evaluation.reading.Readers;

/**
 * One kind of gold data: knows its folder, runs Crosscheck on a file of it and scores the answers.
 */
public interface GoldSet {

  /** The folder's name, which is also what {@code --only} takes: {@code numbers}. */
  String name();

  /**
   * Scores one gold file, or one story's folder.
   *
   * @throws IOException when the gold can't be read; the message names file and line
   */
  Outcome score(Path gold, Readers readers) throws IOException;
}
