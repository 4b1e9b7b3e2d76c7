package org.crosscheck.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.evaluation.dates.DateSet;
import org.crosscheck.evaluation.names.NameSet;
import org.crosscheck.evaluation.numbers.NumberSet;
import org.crosscheck.evaluation.quotes.QuoteSet;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.GoldSet;

/** Finds the gold data of a folder: whatever is there is measured. */
final class GoldFolder {
  private static final ImmutableList<GoldSet> SETS =
      ImmutableList.of(new NumberSet(), new DateSet(), new QuoteSet(), new NameSet());

  private GoldFolder() {}

  /**
   * The files of each set, by name.
   *
   * @param only beginnings of set names to keep; empty keeps all
   */
  static ImmutableList<Entry> entries(Path folder, List<String> only) throws IOException {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (GoldSet set : SETS) {
      for (Path file : files(folder.resolve(set.name()))) {
        String name = GoldFile.setName(file);
        if (only.isEmpty() || only.stream().anyMatch(name::startsWith)) {
          entries.add(new Entry(set, file));
        }
      }
    }
    return entries.build();
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** One gold file and the set that can score it. */
  record Entry(GoldSet set, Path gold) {}
}
