package org.crosscheck.ingestion.file;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.ingestion.problem.Problem;

/**
 * Finds the article files among the inputs that a user named. A file that was named is always
 * tried; of a folder only the kinds that can be read are taken, and the others are named in one
 * line a kind.
 */
public final class InputFiles {
  private final ReadableKinds kinds;
  private final Optional<Path> standardInput;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private InputFiles(ReadableKinds kinds, Optional<Path> standardInput) {
    this.kinds = kinds;
    this.standardInput = standardInput;
  }

  /**
   * Lists {@code inputs}.
   *
   * @param kinds which files can be read
   * @param standardInput where the bytes of standard input, which {@code -} names, were put
   */
  public static Listing list(List<Path> inputs, ReadableKinds kinds, Optional<Path> standardInput) {
    InputFiles search = new InputFiles(kinds, standardInput);
    inputs.forEach(search::add);
    return new Listing(uniqueIds(search.files), ImmutableList.copyOf(search.problems));
  }

  private void add(Path input) {
    if (input.toString().equals("-") && standardInput.isPresent()) {
      addOnce(new InputFile(standardInput.get(), "stdin", "standard input"));
    } else if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (!Files.exists(input)) {
      problems.add(
          Problem.skipped(
              input.toString(),
              "there is no such file or folder",
              "an input must exist",
              "check the path"));
    } else if (FileNames.extension(FileNames.of(input)).isEmpty()
        || kinds.extensions().contains(FileNames.extension(FileNames.of(input)))) {
      addOnce(new InputFile(input, FileNames.of(input), FileNames.slashed(input)));
    } else {
      problems.add(
          Problem.skipped(
              input.toString(),
              "a ." + FileNames.extension(FileNames.of(input)) + " file is not readable yet",
              readableKinds(),
              "save the article as plain text"));
    }
  }

  private void addFolder(Path folder) {
    FolderWalk walk = FolderWalk.through(folder, kinds);
    problems.addAll(walk.problems());
    for (Path file : walk.articles()) {
      addOnce(
          new InputFile(file, FileNames.slashed(folder.relativize(file)), FileNames.slashed(file)));
    }
    walk.passedOver()
        .asMap()
        .forEach((extension, names) -> problems.add(passedOver(folder, extension, names)));
    if (walk.articles().isEmpty()) {
      problems.add(
          Problem.skipped(
              folder.toString(),
              "the folder holds no article",
              readableKinds(),
              "put articles into it or name another folder"));
    }
  }

  private Problem passedOver(Path folder, String extension, Iterable<String> names) {
    ImmutableList<String> all = ImmutableList.copyOf(names);
    String some = Joiner.on(", ").join(all.subList(0, Math.min(3, all.size())));
    String kind = extension.isEmpty() ? "without an extension" : "of the kind ." + extension;
    return Problem.noted(
        folder.toString(),
        String.format(
            "%d %s %s passed over (%s%s)",
            all.size(),
            all.size() == 1 ? "file" : "files",
            kind,
            some,
            all.size() > 3 ? ", …" : ""),
        readableKinds(),
        "save what is an article as plain text");
  }

  private String readableKinds() {
    return "readable: ." + Joiner.on(", .").join(kinds.extensions());
  }

  /** A file that is reached twice, by a link or by naming it twice, is one file. */
  private void addOnce(InputFile file) {
    if (seen.add(realPath(file.path()))) {
      files.add(file);
    }
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Where two inputs give one id, both take their whole path. */
  private static ImmutableList<InputFile> uniqueIds(List<InputFile> files) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    files.forEach(file -> uses.merge(file.id(), 1, Integer::sum));
    return files.stream()
        .map(file -> uses.getOrDefault(file.id(), 0) > 1 ? file.withId(file.shown()) : file)
        .collect(ImmutableList.toImmutableList());
  }
}
