package org.crosscheck.ingestion.file;

import static org.crosscheck.model.Require.visible;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that may hold articles, on the disk or inside a container.
 *
 * @param path where it is; for a file inside a container, where the container is
 * @param id the path inside the folder that was named, with {@code /} between the steps; the file's
 *     name where the file itself was named; behind it the name inside its container; unique in a
 *     run
 * @param shown the path as the user named it, for messages
 * @param entry its name inside its container; empty for a file on the disk
 */
public record InputFile(Path path, String id, String shown, String entry) {
  public InputFile {
    Objects.requireNonNull(path, "path");
    visible(id, "input file id");
    visible(shown, "input file path");
    Objects.requireNonNull(entry, "entry");
  }

  /** A file on the disk. */
  public InputFile(Path path, String id, String shown) {
    this(path, id, shown, "");
  }

  InputFile withId(String newId) {
    return new InputFile(path, newId, shown, entry);
  }

  /** The file {@code name} inside this container; empty where the name is blank. */
  public Optional<InputFile> inner(String name) {
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(new InputFile(path, id + "/" + name, shown + "/" + name, name));
  }

  /** Whether it is inside of a container and has no place of its own on the disk. */
  public boolean isInner() {
    return !entry.isEmpty();
  }

  /** The file's name without its folder. */
  public String name() {
    return isInner() ? entry.substring(entry.lastIndexOf('/') + 1) : FileNames.of(path);
  }

  /** The file's name without its folder and its extension. */
  public String stem() {
    return FileNames.stem(name());
  }

  /** What stands after the last full stop of the name, in lower case; empty where none stands. */
  public String extension() {
    return FileNames.extension(name());
  }

  /** Whether its name says that it is no article: hidden, a README, a list, a report. */
  public boolean isPassedOver() {
    return PassedOver.is(isInner() ? entry : name());
  }
}
