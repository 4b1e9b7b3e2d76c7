package org.crosscheck.ingestion.reader.archive;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingestion.file.InputFile;

/** The names of documents inside a container: names only, never used to open a file. */
final class EntryNames {
  private static final int LONGEST = 2_000;

  private EntryNames() {}

  /** The document named {@code name}; empty where the name leads out of the archive. */
  static Optional<InputFile> inside(InputFile archive, String name) {
    String slashed = name.replace('\\', '/');
    List<String> steps = Splitter.on('/').splitToList(slashed);
    boolean leadsOut =
        slashed.isBlank()
            || slashed.length() > LONGEST
            || slashed.indexOf('\0') >= 0
            || slashed.startsWith("/")
            || slashed.matches("[A-Za-z]:.*")
            || steps.contains("..");
    return leadsOut ? Optional.empty() : archive.inner(slashed);
  }
}
