package org.crosscheck.ingestion.sources;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.ingestion.file.InputFile;
import org.crosscheck.ingestion.problem.Problem;
import org.crosscheck.ingestion.reader.Stated;

/** What a {@code --sources} table says of each file. It wins over what a file says of itself. */
public final class SourceList {
  private final String shown;
  private final ImmutableList<Entry> entries;
  private final Map<Path, Entry> byPath = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();

  /**
   * The fields of one row.
   *
   * @param file the file as the row names it
   * @param path the same from the table's folder; absent where the words are no path
   * @param stated what the row says of it
   */
  record Entry(String file, Optional<Path> path, Stated stated) {
    Entry {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(stated, "stated");
    }

    static Entry of(Path folder, String file, Stated stated) {
      try {
        return new Entry(file, Optional.of(normal(folder.resolve(file))), stated);
      } catch (InvalidPathException e) {
        return new Entry(file, Optional.empty(), stated);
      }
    }
  }

  SourceList(String shown, ImmutableList<Entry> entries) {
    this.shown = shown;
    this.entries = entries;
    for (Entry entry : entries) {
      entry.path().ifPresent(path -> byPath.putIfAbsent(path, entry));
      byName.putIfAbsent(entry.file(), entry);
    }
  }

  /** A list that says nothing. */
  public static SourceList none() {
    return new SourceList("", ImmutableList.of());
  }

  /**
   * What the list says of {@code file}: by path from the list's folder, else by the path inside the
   * folder that was named, else by bare name. What is said of a container holds for all in it.
   */
  public Stated of(InputFile file) {
    Entry byPlace = byPath.get(normal(file.path()));
    Entry byId = byName.get(file.id());
    return (file.isInner()
            ? Stream.of(byId, byName.get(file.entry()), byName.get(file.name()), byPlace)
            : Stream.of(byPlace, byId, byName.get(file.name())))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Entry::stated)
        .orElse(Stated.nothing());
  }

  /** One line for each entry whose file is not among {@code files}. */
  public ImmutableList<Problem> unused(List<InputFile> files) {
    ImmutableSet<Path> paths =
        files.stream().map(file -> normal(file.path())).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> names =
        files.stream()
            .flatMap(file -> Stream.of(file.name(), file.id(), file.entry()))
            .collect(ImmutableSet.toImmutableSet());
    return entries.stream()
        .filter(entry -> !names.contains(entry.file()))
        .filter(entry -> entry.path().filter(paths::contains).isEmpty())
        .map(this::unused)
        .collect(ImmutableList.toImmutableList());
  }

  private Problem unused(Entry entry) {
    return Problem.noted(
        shown,
        "its file '" + entry.file() + "' is not among the articles",
        "paths count from the list's folder, or are bare file names",
        "correct the entry, or leave it");
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
