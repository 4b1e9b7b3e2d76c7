package org.crosscheck.reporting;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The half-written files of this process. They go when the process is told to end; their names
 * carry the process's number, so that those of a process that was killed can be told from those at
 * work.
 */
final class TemporaryFiles {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::deleteAll));
  }

  private TemporaryFiles() {}

  static Path beside(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  static void add(Path file) {
    OPEN.add(file);
  }

  static void remove(Path file) {
    OPEN.remove(file);
  }

  private static void deleteAll() {
    for (Path file : OPEN) {
      delete(file);
    }
  }

  /** Deletes what processes that are no more left beside {@code target}. */
  static void deleteLeftOvers(Path target) {
    Pattern name =
        Pattern.compile(
            "\\." + Pattern.quote(target.getFileName().toString()) + "\\.(?<pid>\\d{1,18})\\.tmp");
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(target.getParent(), it -> isLeftOver(it, name))) {
      files.forEach(TemporaryFiles::delete);
    } catch (IOException e) {
      // Only housekeeping: whether the folder can be written to shows in a moment.
    }
  }

  private static boolean isLeftOver(Path file, Pattern name) {
    Matcher matcher = name.matcher(file.getFileName().toString());
    return matcher.matches()
        && ProcessHandle.of(Long.parseLong(matcher.group("pid")))
            .map(process -> !process.isAlive())
            .orElse(true);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays; the next run that writes here tries again.
    }
  }
}
