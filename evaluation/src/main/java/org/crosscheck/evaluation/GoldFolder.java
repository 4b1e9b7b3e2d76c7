package org.crosscheck.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.evaluation.dates.DateSet;
import org.crosscheck.evaluation.groups.GroupSet;
import org.crosscheck.evaluation.names.NameSet;
import org.crosscheck.evaluation.numbers.NumberSet;
import org.crosscheck.evaluation.pairs.PairSet;
import org.crosscheck.evaluation.quotes.QuoteSet;
import org.crosscheck.evaluation.reading.GoldFile;
import org.crosscheck.evaluation.scoring.GoldSet;
import org.crosscheck.evaluation.stories.StorySet;

/** Finds the gold data of a folder: whatever is there is measured. */
final class GoldFolder {
  private static final ImmutableList<GoldSet> SETS =
      ImmutableList.of(
          new NumberSet(),
          new DateSet(),
          new QuoteSet(),
          new NameSet(),
          new PairSet(),
          new GroupSet(),
          new StorySet());

  private GoldFolder() {}

  /**
   * The files of each set, by name.
   *
   * @param only beginnings of set names to keep; empty keeps all
   */
  static ImmutableList<Entry> entries(Path folder, List<String> only) throws IOException {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (GoldSet set : SETS) {
      Path ofSet = folder.resolve(set.name());
      for (Path file : Files.isDirectory(ofSet) ? set.gold(ofSet) : ImmutableList.<Path>of()) {
        String name = GoldFile.setName(file);
        if (only.isEmpty() || only.stream().anyMatch(name::startsWith)) {
          entries.add(new Entry(set, file));
        }
      }
    }
    return entries.build();
  }

  /** One gold file and the set that can score it. */
  record Entry(GoldSet set, Path gold) {}
}
