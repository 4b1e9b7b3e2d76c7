package org.crosscheck.evaluation.scoring;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crosscheck.evaluation.reading.Readers;

/**
 * One kind of gold data: knows its folder, runs Crosscheck on a file of it and scores the answers.
 */
public interface GoldSet {

  /** The folder's name, which is also what {@code --only} takes: {@code numbers}. */
  String name();

  /** The gold of this kind in its folder: JSON Lines files, by name. */
  default ImmutableList<Path> gold(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * Scores one gold file, or one story's folder.
   *
   * @throws IOException when the gold can't be read; the message names file and line
   */
  Outcome score(Path gold, Readers readers) throws IOException;
}
