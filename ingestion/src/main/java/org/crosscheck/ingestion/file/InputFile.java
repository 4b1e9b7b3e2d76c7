package org.crosscheck.ingestion.file;

import static org.crosscheck.model.Require.visible;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that may hold articles.
 *
 * @param path where it is
 * @param id the path inside the folder that was named, with {@code /} between the steps; the file's
 *     name where the file itself was named; unique in a run
 * @param shown the path as the user named it, for messages
 */
public record InputFile(Path path, String id, String shown) {
  public InputFile {
    Objects.requireNonNull(path, "path");
    visible(id, "input file id");
    visible(shown, "input file path");
  }

  InputFile withId(String newId) {
    return new InputFile(path, newId, shown);
  }

  /** The file's name without its folder. */
  public String name() {
    return FileNames.of(path);
  }

  /** The file's name without its folder and its extension. */
  public String stem() {
    return FileNames.stem(name());
  }

  /** What stands after the last full stop of the name, in lower case; empty where none stands. */
  public String extension() {
    return FileNames.extension(name());
  }
}
